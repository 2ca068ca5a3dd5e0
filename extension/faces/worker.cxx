// SPDX-License-Identifier: MPL-2.0
#include "faces/worker.hxx"

#include "office/gone.hxx"
#include "text/work.hpp"

#include <atomic>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <condition_variable>
#include <cppuhelper/implbase1.hxx>
#include <mutex>
#include <thread>
#include <utility>

namespace kehoach::faces {

namespace {

/// Called by the event loop; who asked for it may be gone by then.
class Callback final : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Callback(std::function<void()> work) : work_(std::move(work)) {}
    void SAL_CALL notify(const css::uno::Any&) override { work_(); }

private:
    std::function<void()> work_;
};

} // namespace

struct Worker::Desk {
    css::uno::Reference<css::uno::XComponentContext> context;
    std::mutex guard;
    std::condition_variable changed;
    std::function<Delivery()> next;
    Delivery made;
    std::atomic<unsigned> begun = 0; ///< number of the work last asked for: any other is not wanted
    bool over = false, posting = false;
    std::thread thread;

    void work(const std::shared_ptr<Desk>& self) {
        std::unique_lock lock(guard);
        while (!over) {
            if (!next) {
                changed.wait(lock);
                continue;
            }
            const auto job = std::exchange(next, nullptr);
            const unsigned number = begun;
            lock.unlock();
            Delivery done = finished(job, number);
            lock.lock();
            if (over || number != begun || !done)
                continue;
            made = std::move(done);
            posting = true;
            lock.unlock();
            office::unless_gone([&] {
                css::awt::AsyncCallback::create(context)->addCallback(
                    new Callback([self, number] { self->deliver(number); }), css::uno::Any());
            });
            lock.lock();
            posting = false;
        }
    }

    /// Nothing where it was not wanted to the end.
    Delivery finished(const std::function<Delivery()>& job, unsigned number) {
        const text::Watch watch([this, number] { return number == begun; });
        try {
            return job();
        } catch (const text::Cancelled&) {
            return nullptr;
        }
    }

    void deliver(unsigned number) {
        Delivery delivery;
        {
            const std::scoped_lock lock(guard);
            if (!over && number == begun)
                delivery = std::exchange(made, nullptr);
        }
        if (delivery)
            delivery();
    }
};

Worker::Worker(css::uno::Reference<css::uno::XComponentContext> context) : desk_(std::make_shared<Desk>()) {
    desk_->context = std::move(context);
    desk_->thread = std::thread([desk = desk_] { desk->work(desk); });
}

/// Handing over takes the office's lock, which this thread may hold: then the other is not waited for. It
/// only finds that all is over.
Worker::~Worker() {
    Delivery dropped;
    bool posting = false;
    {
        const std::scoped_lock lock(desk_->guard);
        desk_->over = true;
        ++desk_->begun;
        desk_->next = nullptr;
        dropped = std::exchange(desk_->made, nullptr);
        posting = desk_->posting;
    }
    desk_->changed.notify_all();
    if (posting)
        desk_->thread.detach();
    else
        desk_->thread.join();
}

void Worker::begin(std::function<Delivery()> work) {
    {
        const std::scoped_lock lock(desk_->guard);
        ++desk_->begun;
        desk_->made = nullptr;
        desk_->next = std::move(work);
    }
    desk_->changed.notify_all();
}

} // namespace kehoach::faces
