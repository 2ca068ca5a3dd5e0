// SPDX-License-Identifier: MPL-2.0
#include "session/document_session.hxx"

#include "office/gate.hxx"
#include "office/refused.hxx"
#include "session/calc_session.hxx"
#include "session/writer_session.hxx"

#include <com/sun/star/lang/XEventListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <map>
#include <mutex>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

/// Sessions by the identity of their documents: no reference to a document is kept, or it would never close.
struct Sessions {
    std::mutex guard;
    std::map<css::uno::XInterface*, std::shared_ptr<DocumentSession>> by_document;
};

Sessions& sessions() {
    static Sessions all;
    return all;
}

void forget(css::uno::XInterface* document) {
    std::shared_ptr<DocumentSession> dropped; // destroyed outside the lock
    const std::scoped_lock lock(sessions().guard);
    if (const auto found = sessions().by_document.find(document); found != sessions().by_document.end()) {
        dropped = std::move(found->second);
        sessions().by_document.erase(found);
    }
}

class Closing final : public cppu::WeakImplHelper1<css::lang::XEventListener> {
public:
    void SAL_CALL disposing(const css::lang::EventObject& event) override {
        forget(css::uno::Reference<css::uno::XInterface>(event.Source, css::uno::UNO_QUERY).get());
    }
};

std::shared_ptr<DocumentSession> make(const Context& context, const Model& model) {
    if (office::is_writer(model))
        return std::make_shared<WriterSession>(context, model);
    if (office::is_calc(model))
        return std::make_shared<CalcSession>(context, model);
    throw office::Refused("session.neither");
}

} // namespace

std::shared_ptr<DocumentSession> DocumentSession::of(const Context& context, const Model& model) {
    if (!model.is())
        throw office::Refused("gate.no-document");
    css::uno::XInterface* const identity =
        css::uno::Reference<css::uno::XInterface>(model, css::uno::UNO_QUERY).get();
    {
        const std::scoped_lock lock(sessions().guard);
        if (const auto found = sessions().by_document.find(identity); found != sessions().by_document.end())
            return found->second;
    }
    const auto fresh = make(context, model);
    model->addEventListener(new Closing);
    const std::scoped_lock lock(sessions().guard);
    return sessions().by_document.try_emplace(identity, fresh).first->second;
}

} // namespace kehoach::session
