// SPDX-License-Identifier: MPL-2.0
#include "on_main_thread.hxx"

#include "office.hxx"

#include <atomic>
#include <chrono>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>
#include <future>
#include <memory>
#include <stdexcept>
#include <utility>

namespace kehoach::test {

namespace {

constexpr double patience = 120; // seconds for the office to come to it

/// This thread works for the main thread of the office, which waits for it.
thread_local bool is_on_main_thread = false;

/// Work that is begun once, or given up before it was begun.
class Task {
public:
    explicit Task(const std::function<void()>& work) : task_(work) {}
    std::future<void> done() { return task_.get_future(); }
    /// Whether nobody else has run it or given it up.
    bool take() { return !taken_.exchange(true); }
    void run() {
        const bool before = std::exchange(is_on_main_thread, true);
        task_();
        is_on_main_thread = before;
    }

private:
    std::packaged_task<void()> task_;
    std::atomic<bool> taken_ = false;
};

/// The office calls it on its main thread, and calls made meanwhile go back to that one.
class Callback : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Callback(std::shared_ptr<Task> task) : task_(std::move(task)) {}
    void SAL_CALL notify(const css::uno::Any&) override {
        if (task_->take())
            task_->run();
    }

private:
    const std::shared_ptr<Task> task_;
};

} // namespace

void on_main_thread(const std::function<void()>& work) {
    if (is_on_main_thread)
        return work();
    const auto task = std::make_shared<Task>(work);
    auto done = task->done();
    css::awt::AsyncCallback::create(office().context())
        ->addCallback(css::uno::Reference<css::awt::XCallback>(new Callback(task)), css::uno::Any());
    const auto limit = std::chrono::steady_clock::now() + std::chrono::duration<double>(patience);
    while (done.wait_for(std::chrono::seconds(1)) != std::future_status::ready) {
        if (office().ends_now())
            throw std::runtime_error("the office has ended");
        if (std::chrono::steady_clock::now() > limit && task->take())
            throw std::runtime_error("the office does not come to what it is asked");
    }
    done.get();
}

} // namespace kehoach::test
