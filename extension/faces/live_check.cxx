// SPDX-License-Identifier: MPL-2.0
#include "faces/live_check.hxx"

#include "faces/pause.hxx"
#include "faces/worker.hxx"
#include "office/gate.hxx"
#include "office/gone.hxx"
#include "office/strings.hxx"
#include "session/judge.hxx"
#include "session/live_wish.hxx"
#include "text/work.hpp"
#include "writer/cursor.hxx"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <com/sun/star/lang/XEventListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <map>
#include <optional>
#include <utility>

namespace kehoach::faces {

namespace {

using css::uno::Reference;
using Context = Reference<css::uno::XComponentContext>;
using Model = Reference<css::frame::XModel>;
using Session = std::shared_ptr<session::DocumentSession>;
using Clock = std::chrono::steady_clock;

class Follower final : public LiveCheck, public std::enable_shared_from_this<Follower> {
public:
    Follower(Context context, const Session& session) : context_(std::move(context)), session_(session) {}

    ~Follower() override {
        if (const Model model(model_); model.is() && closing_.is())
            office::unless_gone([&] { model->removeEventListener(closing_); });
    }

    /// Apart from the constructor: the document must not hold us.
    void begin(const Model& model) {
        on_ = session::is_live_wanted(context_, model);
        model_ = model;
        closing_ = new Closing(weak_from_this());
        model->addEventListener(closing_);
        pause_.emplace(context_, [this] { look(); });
        edited_ = std::make_shared<std::function<void()>>([self = weak_from_this()] {
            if (const auto held = self.lock())
                held->edited();
        });
        session_->listen_to_edits(edited_);
        pause_->begin();
    }

    bool is_on() const override { return on_ && !session_->is_of_others(); }

    /// The document goes: whoever holds us on may do so.
    void end() {
        on_ = false;
        edited_.reset();
        pause_.reset();
        worker_.reset();
        reading_.reset();
        read_amid_.reset();
    }

private:
    class Closing final : public cppu::WeakImplHelper1<css::lang::XEventListener> {
    public:
        explicit Closing(std::weak_ptr<Follower> follower) : follower_(std::move(follower)) {}
        void SAL_CALL disposing(const css::lang::EventObject&) override {
            if (const auto held = follower_.lock())
                held->end();
        }

    private:
        const std::weak_ptr<Follower> follower_;
    };

    void edited() {
        last_edit_ = Clock::now();
        if (pause_)
            pause_->begin();
    }

    /// Typing has paused. What is at fault in the data or in the office is told by a check with the button.
    void look() {
        try {
            const Model model(model_);
            const bool wanted = model.is() && session::is_live_wanted(context_, model);
            const bool due = wanted && (!session_->is_current() || is_composed_otherwise());
            const bool possible = wanted && (!due || is_possible(model));
            switch_on(possible);
            if (!due)
                rest(model);
            else if (!possible)
                wait_for_view();
            else if (Clock::now() - last_edit_.load() < Pause::usual)
                pause_->begin();
            else if (session_->forms())
                check_workbook();
            else
                read(model);
        } catch (const std::exception&) {
            give_up();
        } catch (const css::uno::Exception&) {
            give_up();
        }
    }

    /// Of texts: who has scrolled away is left there. Of workbooks: those in which a check found forms.
    bool is_possible(const Model& model) const {
        const auto forms = session_->forms();
        return forms ? *forms > 0 && slow_ < most_slow : writer::is_cursor_in_view(model);
    }

    /// Nobody tells when a view has been scrolled.
    void wait_for_view() {
        if (!session_->forms())
            pause_->begin();
    }

    /// Forms are small: all of it here, and where that is felt time and again not any more.
    void check_workbook() {
        constexpr std::chrono::milliseconds felt{50};
        const auto begun = Clock::now();
        session_->check(session_->options(), office::language(context_));
        slow_ = Clock::now() - begun > felt ? slow_ + 1 : 0;
    }

    void read(const Model& model) {
        if (!reading_ || !session_->is_wanted(*reading_)) {
            if (is_being_typed(model))
                return pause_->begin();
            reading_ = begin_reading();
            if (reading_)
                read_amid_ =
                    writer::is_in_word(model) ? writer::SeenParagraph::at_cursor(model) : std::nullopt;
        }
        if (!reading_)
            return;
        // Between two pieces the office hears keys and draws.
        constexpr std::chrono::milliseconds breath{10};
        if (!session_->read_live(*reading_))
            return pause_->begin(breath);
        if (!worker_)
            worker_.emplace(context_);
        worker_->begin([self = weak_from_this(), reading = std::exchange(reading_, nullptr)] {
            return judged(self, reading);
        });
    }

    std::shared_ptr<session::CheckReading> begin_reading() {
        // A long paper of others is not read again at every pause: it will hardly become ours.
        if (session_->is_of_others() && session_->takes_long())
            return {};
        return session_->begin_live();
    }

    /// Half a word is no fault: who stops in one may be choosing its marks. The letters that an input method
    /// still composes stand in the text, but are no edit to anybody who listens: they are seen to come.
    bool is_being_typed(const Model& model) {
        constexpr std::chrono::seconds given_up{2};
        if (!writer::is_in_word(model)) {
            at_cursor_.reset();
            return false;
        }
        const auto words = writer::words_at_cursor(model);
        const auto before = std::exchange(at_cursor_, words ? words->text : std::string());
        if (before && *before != *at_cursor_)
            composed_ = Clock::now();
        return Clock::now() - std::max(last_edit_.load(), composed_) < given_up;
    }

    /// What was read as a word may have been half of one, which an input method goes on with or takes away.
    bool is_composed_otherwise() const { return read_amid_ && !read_amid_->is_as_it_was(); }

    /// As long as a word may be composed nobody tells of it; who leaves the word has ended that.
    void rest(const Model& model) {
        reading_.reset();
        if (model.is() && read_amid_ && writer::is_in_word(model))
            look_again();
        else
            read_amid_.reset();
    }
    void look_again() {
        constexpr std::chrono::seconds seldom{1};
        if (pause_ && read_amid_)
            pause_->begin(seldom);
    }

    void take(session::CheckReading& reading, session::Judged&& found) {
        session_->take_live(reading, std::move(found));
        look_again();
    }

    /// On the worker's thread.
    static Worker::Delivery judged(const std::weak_ptr<Follower>& self,
                                   const std::shared_ptr<session::CheckReading>& reading) {
        try {
            const auto found = std::make_shared<session::Judged>(session::judge(*reading));
            return [self, reading, found] {
                if (const auto held = self.lock())
                    held->take(*reading, std::move(*found));
            };
        } catch (const text::Cancelled&) {
            throw;
        } catch (const std::exception&) {
            return [self] {
                if (const auto held = self.lock())
                    held->give_up();
            };
        }
    }

    /// Until the next edit.
    void give_up() {
        reading_.reset();
        switch_on(false);
    }

    void switch_on(bool on) {
        if (on_.exchange(on) && !on)
            session_->changed();
    }

    const Context context_;
    const Session session_;
    css::uno::WeakReference<css::frame::XModel> model_;
    Reference<css::lang::XEventListener> closing_;
    std::atomic<bool> on_ = false;
    static constexpr int most_slow = 3;
    int slow_ = 0; ///< checks of a workbook, one behind the other, that were felt
    std::atomic<Clock::time_point> last_edit_ = Clock::time_point{};
    std::optional<std::string> at_cursor_; ///< the paragraph in a word of which the cursor stood last
    Clock::time_point composed_{};         ///< when that was last seen to become another
    std::optional<writer::SeenParagraph> read_amid_; ///< where the cursor stood in a word at the last reading
    std::shared_ptr<session::CheckReading> reading_; ///< as long as it is being read
    std::optional<Worker> worker_;
    std::optional<Pause> pause_;
    std::shared_ptr<std::function<void()>> edited_;
};

/// By session, as long as somebody holds them. Main thread only.
std::map<session::DocumentSession*, std::weak_ptr<Follower>>& followers() {
    static std::map<session::DocumentSession*, std::weak_ptr<Follower>> all;
    return all;
}

} // namespace

std::shared_ptr<LiveCheck> LiveCheck::of(const Context& context, const Model& model, const Session& session) {
    auto& all = followers();
    std::erase_if(all, [](const auto& one) { return one.second.expired(); });
    if (const auto found = all.find(session.get()); found != all.end())
        return found->second.lock();
    if (!office::is_editable(model))
        return {};
    const auto made = std::make_shared<Follower>(context, session);
    all.emplace(session.get(), made);
    made->begin(model);
    return made;
}

} // namespace kehoach::faces
