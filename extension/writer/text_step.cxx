// SPDX-License-Identifier: MPL-2.0
#include "writer/text_step.hxx"

#include "office/gone.hxx"
#include "office/undo_listener.hxx"
#include "writer/uno.hxx"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <cppuhelper/weakref.hxx>
#include <map>
#include <mutex>
#include <set>

namespace kehoach::writer {

namespace {

using css::uno::UNO_QUERY;
using WeakModel = css::uno::WeakReference<css::frame::XModel>;

/// Going to the end first, for going to where it stands already the cursor lets go of nothing.
void select_nothing(const Model& model) {
    if (!model.is() || model->hasControllersLocked()) // a step that failed is being taken back
        return;
    const auto controller = model->getCurrentController();
    const Ref<css::text::XTextViewCursorSupplier> view(controller, UNO_QUERY);
    if (!view.is())
        return;
    const auto cursor = view->getViewCursor();
    const auto place = cursor->getEnd();
    cursor->gotoEnd(false);
    cursor->gotoRange(place, false);
}

class Listener final : public office::UndoListener {
public:
    explicit Listener(const Model& model) : model_(model) {}
    void add(const rtl::OUString& title) { titles_.insert(title); }

    void SAL_CALL actionUndone(const Event& event) override { came(event); }
    void SAL_CALL actionRedone(const Event& event) override { came(event); }

private:
    void came(const Event& event) {
        if (titles_.contains(event.UndoActionTitle))
            office::unless_gone([&] { select_nothing(model_); });
    }

    const WeakModel model_;
    std::set<rtl::OUString> titles_;
};

/// One for each document that is open.
class Listeners {
public:
    void add(const Model& model, const rtl::OUString& title) {
        const std::lock_guard guard(mutex_);
        std::erase_if(all_, [](const auto& each) { return !Model(each.second.model).is(); });
        One& one = all_[model.get()];
        if (!one.listener.is()) {
            one = {model, new Listener(model)};
            Ref<css::document::XUndoManagerSupplier>(model, css::uno::UNO_QUERY_THROW)
                ->getUndoManager()
                ->addUndoManagerListener(one.listener);
        }
        static_cast<Listener*>(one.listener.get())->add(title);
    }

private:
    struct One {
        WeakModel model;
        Ref<css::document::XUndoManagerListener> listener;
    };
    std::mutex mutex_;
    std::map<css::frame::XModel*, One> all_;
};

} // namespace

TextStep::TextStep(const Model& model, const rtl::OUString& title) : UndoScope(model, title) {
    static Listeners listeners;
    if (Ref<css::text::XTextViewCursorSupplier>(model->getCurrentController(), UNO_QUERY).is())
        listeners.add(model, title);
}

} // namespace kehoach::writer
