// SPDX-License-Identifier: MPL-2.0
#include "faces/pause.hxx"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <condition_variable>
#include <cppuhelper/implbase1.hxx>
#include <mutex>
#include <thread>

namespace kehoach::faces {

namespace {

/// Called by the event loop; the action may be gone by then.
class Callback final : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Callback(std::function<void()> work) : work_(std::move(work)) {}
    void SAL_CALL notify(const css::uno::Any&) override { work_(); }

private:
    std::function<void()> work_;
};

} // namespace

struct Pause::Waiting {
    using Clock = std::chrono::steady_clock;

    std::function<void()> action; ///< empty: nothing is wanted any more
    css::uno::Reference<css::uno::XComponentContext> context;
    std::mutex guard;
    std::condition_variable changed;
    Clock::time_point until{};
    bool wanted = false, handed_over = false, over = false, posting = false, acting = false;
    std::thread thread;

    /// Sleeps until there is something to wait for, waits for quiet, hands over to the main thread.
    void wait(const std::shared_ptr<Waiting>& self) {
        std::unique_lock lock(guard);
        while (!over) {
            if (!wanted) {
                changed.wait(lock);
            } else if (Clock::now() < until) {
                changed.wait_until(lock, until);
            } else {
                wanted = false;
                handed_over = true;
                posting = true;
                lock.unlock();
                css::awt::AsyncCallback::create(context)->addCallback(new Callback([self] { self->act(); }),
                                                                      css::uno::Any());
                lock.lock();
                posting = false;
            }
        }
    }

    void act() {
        {
            const std::scoped_lock lock(guard);
            if (over || acting || !handed_over)
                return;
            handed_over = false;
            acting = true;
        }
        action();
        {
            const std::scoped_lock lock(guard);
            acting = false;
        }
        changed.notify_all();
    }
};

Pause::Pause(css::uno::Reference<css::uno::XComponentContext> context, std::function<void()> action)
    : waiting_(std::make_shared<Waiting>()) {
    waiting_->action = std::move(action);
    waiting_->context = std::move(context);
    waiting_->thread = std::thread([waiting = waiting_] { waiting->wait(waiting); });
}

/// Handing over takes the office's lock, which this thread may hold: then the other is not waited for. It
/// only finds that all is over. A window run for a script is closed on another thread than the action runs
/// on: that is waited for.
Pause::~Pause() {
    std::unique_lock lock(waiting_->guard);
    waiting_->over = true;
    const bool posting = waiting_->posting;
    waiting_->changed.wait(lock, [this] { return !waiting_->acting; });
    lock.unlock();
    waiting_->changed.notify_all();
    if (posting)
        waiting_->thread.detach();
    else
        waiting_->thread.join();
}

void Pause::begin(std::chrono::milliseconds quiet) {
    {
        const std::scoped_lock lock(waiting_->guard);
        waiting_->until = Waiting::Clock::now() + quiet;
        waiting_->wanted = true;
    }
    waiting_->changed.notify_all();
}

void Pause::skip() {
    const std::scoped_lock lock(waiting_->guard);
    waiting_->wanted = false;
    waiting_->handed_over = false;
}

} // namespace kehoach::faces
