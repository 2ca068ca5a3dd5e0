// SPDX-License-Identifier: MPL-2.0
#include "faces/main_thread.hxx"

#include "office/platform.hxx"

#include <atomic>
#include <chrono>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>
#include <future>

namespace kehoach::faces {
namespace {

/// Work that is done once: by the main thread, or by the caller where that does not come to it.
class Task : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Task(const std::function<void()>& work) : task_(work) {}
    std::future<void> result() { return task_.get_future(); }
    void SAL_CALL notify(const css::uno::Any&) override { run_once(); }

    void run_once() {
        if (!taken_.exchange(true))
            task_();
    }

private:
    std::packaged_task<void()> task_;
    std::atomic<bool> taken_ = false;
};

/// A caller may hold the very lock that the main thread waits for (a Basic macro called over a bridge does):
/// then waiting longer would be for ever. A busy machine is not such a caller, and windows belong to the main
/// thread.
constexpr std::chrono::seconds patience{3};

} // namespace

void on_main_thread(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const std::function<void()>& work) {
    if (office::is_main_thread())
        return work();
    auto* const task = new Task(work);
    const css::uno::Reference<css::awt::XCallback> callback(task);
    auto result = task->result();
    css::awt::AsyncCallback::create(context)->addCallback(callback, css::uno::Any());
    if (result.wait_for(patience) == std::future_status::timeout)
        task->run_once();
    result.get();
}

} // namespace kehoach::faces
