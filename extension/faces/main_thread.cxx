// SPDX-License-Identifier: MPL-2.0
#include "faces/main_thread.hxx"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>
#include <future>
#include <sys/syscall.h>
#include <unistd.h>

namespace kehoach::faces {
namespace {

/// Of the process: the office runs its event loop on the thread it was started with.
bool is_main_thread() {
    return syscall(SYS_gettid) == getpid();
}

class Task : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Task(const std::function<void()>& work) : task_(work) {}
    std::future<void> result() { return task_.get_future(); }
    void SAL_CALL notify(const css::uno::Any&) override { task_(); }

private:
    std::packaged_task<void()> task_;
};

} // namespace

void on_main_thread(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const std::function<void()>& work) {
    if (is_main_thread())
        return work();
    std::future<void> result;
    {
        // Only the office holds the task: if it ends without calling it, the promise breaks and we do not
        // wait.
        auto* const task = new Task(work);
        const css::uno::Reference<css::awt::XCallback> callback(task);
        result = task->result();
        css::awt::AsyncCallback::create(context)->addCallback(callback, css::uno::Any());
    }
    result.get();
}

} // namespace kehoach::faces
