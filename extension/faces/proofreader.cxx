// SPDX-License-Identifier: MPL-2.0
// What the office asks, on a thread of its own, for every paragraph in Vietnamese: what to mark in it. It is
// answered from what the sessions have published; no session is called, and nothing is read.
#include "faces/constructors.hxx"
#include "office/border.hxx"
#include "office/gone.hxx"
#include "office/property.hxx"
#include "office/text.hxx"
#include "session/mark_board.hxx"
#include "session/preferences.hxx"

#include <algorithm>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/linguistic2/LinguServiceEventFlags.hpp>
#include <com/sun/star/linguistic2/XLinguServiceEventBroadcaster.hpp>
#include <com/sun/star/linguistic2/XProofreader.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weakref.hxx>
#include <mutex>

namespace kehoach::faces {
namespace {

using css::lang::Locale;
using css::linguistic2::ProofreadingResult;
using css::linguistic2::SingleProofreadingError;
using css::linguistic2::XLinguServiceEventListener;
using css::linguistic2::XProofreader;
using css::uno::Reference;
using css::uno::Sequence;
using rtl::OUString;
using session::MarkBoard;

/// PROOFREADING of the office's kinds of marks in a text.
constexpr sal_Int32 proofreading = 2;
/// Neither the red of misspelt words nor the blue of grammar.
constexpr sal_Int32 violet = 0x8E24AA;

SingleProofreadingError error_of(const rules::TextMark& mark) {
    SingleProofreadingError error;
    error.nErrorStart = static_cast<sal_Int32>(mark.start);
    error.nErrorLength = static_cast<sal_Int32>(mark.end - mark.start);
    error.nErrorType = proofreading;
    error.aRuleIdentifier = office::ustring(mark.rule);
    error.aShortComment = error.aFullComment = office::ustring(mark.message);
    std::vector<OUString> suggestions;
    for (const auto& one : mark.suggestions)
        suggestions.push_back(office::ustring(one));
    error.aSuggestions = {suggestions.data(), static_cast<sal_Int32>(suggestions.size())};
    error.aProperties = office::seq<css::beans::PropertyValue>(
        {office::property("LineColor", violet),
         office::property("LineType", sal_Int16(css::awt::FontUnderline::WAVE))});
    return error;
}

/// Tells those who listen on the main thread: the office looks at its views then.
class Teller : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Teller(std::function<void()> tell) : tell_(std::move(tell)) {}
    void SAL_CALL notify(const css::uno::Any&) override { tell_(); }

private:
    std::function<void()> tell_;
};

class Proofreader
    : public cppu::WeakImplHelper3<XProofreader, css::linguistic2::XLinguServiceEventBroadcaster,
                                   css::lang::XServiceInfo> {
public:
    explicit Proofreader(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    /// Apart from the constructor: who listens needs somebody to hold us.
    void begin() {
        changed_ = std::make_shared<std::function<void()>>([this] { changed(); });
        MarkBoard::all().switch_on(session::preferences(context_).underline);
        MarkBoard::all().listen(changed_);
    }

    sal_Bool SAL_CALL isSpellChecker() override { return false; }
    Sequence<Locale> SAL_CALL getLocales() override {
        return office::seq<Locale>({Locale("vi", "VN", OUString())});
    }
    sal_Bool SAL_CALL hasLocale(const Locale& locale) override { return locale.Language == "vi"; }

    /// The whole paragraph in one answer.
    ProofreadingResult SAL_CALL
    doProofreading(const OUString& document, const OUString& text, const Locale& locale, sal_Int32 start,
                   sal_Int32, const Sequence<css::beans::PropertyValue>& properties) override {
        ProofreadingResult result;
        result.aDocumentIdentifier = document;
        result.aText = text;
        result.aLocale = locale;
        result.nStartOfSentencePosition = start;
        result.nBehindEndOfSentencePosition = result.nStartOfNextSentencePosition = text.getLength();
        result.aProperties = properties;
        result.xProofreader = this;
        office::at_border(context_, "Proofreader", [&] {
            if (hasLocale(locale))
                result.aErrors = errors(office::utf8(document), text, start);
        });
        return result;
    }

    void SAL_CALL ignoreRule(const OUString& rule, const Locale&) override {
        MarkBoard::all().leave_out(office::utf8(rule));
        MarkBoard::all().tell();
    }
    void SAL_CALL resetIgnoreRules() override {
        MarkBoard::all().take_back();
        MarkBoard::all().tell();
    }

    sal_Bool SAL_CALL
    addLinguServiceEventListener(const Reference<XLinguServiceEventListener>& listener) override {
        const std::scoped_lock lock(guard_);
        if (!listener.is() || std::ranges::find(listeners_, listener) != listeners_.end())
            return false;
        listeners_.push_back(listener);
        return true;
    }
    sal_Bool SAL_CALL
    removeLinguServiceEventListener(const Reference<XLinguServiceEventListener>& listener) override {
        const std::scoped_lock lock(guard_);
        return std::erase(listeners_, listener) > 0;
    }

    OUString SAL_CALL getImplementationName() override { return "org.kehoach.impl.Proofreader"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override {
        return cppu::supportsService(this, name);
    }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        return office::seq<OUString>({"com.sun.star.linguistic2.Proofreader"});
    }

private:
    static Sequence<SingleProofreadingError> errors(const std::string& document, const OUString& text,
                                                    sal_Int32 start) {
        std::vector<SingleProofreadingError> found;
        for (const auto& mark : MarkBoard::all().marks(document, office::utf8(text)))
            if (mark.start >= static_cast<std::size_t>(start) &&
                mark.end <= static_cast<std::size_t>(text.getLength()))
                found.push_back(error_of(mark));
        return {found.data(), static_cast<sal_Int32>(found.size())};
    }

    /// On whatever thread a session has been changed.
    void changed() {
        const css::uno::WeakReference<XProofreader> self(this);
        office::unless_gone([&] {
            css::awt::AsyncCallback::create(context_)->addCallback(
                new Teller([self] {
                    const Reference<XProofreader> held(self);
                    if (auto* const proofreader = static_cast<Proofreader*>(held.get()))
                        proofreader->ask_again();
                }),
                css::uno::Any());
        });
    }

    void ask_again() {
        std::vector<Reference<XLinguServiceEventListener>> listeners;
        {
            const std::scoped_lock lock(guard_);
            listeners = listeners_;
        }
        const Reference<XProofreader> source(this);
        for (const auto& one : listeners)
            office::unless_gone([&] {
                one->processLinguServiceEvent(
                    {source, css::linguistic2::LinguServiceEventFlags::PROOFREAD_AGAIN});
            });
    }

    const Reference<css::uno::XComponentContext> context_;
    std::shared_ptr<std::function<void()>> changed_;
    std::mutex guard_; ///< of the listeners
    std::vector<Reference<XLinguServiceEventListener>> listeners_;
};

} // namespace

Reference<css::uno::XInterface> make_proofreader(const Reference<css::uno::XComponentContext>& context) {
    auto* const proofreader = new Proofreader(context);
    const Reference<css::uno::XInterface> held(static_cast<cppu::OWeakObject*>(proofreader));
    proofreader->begin();
    return held;
}

} // namespace kehoach::faces
