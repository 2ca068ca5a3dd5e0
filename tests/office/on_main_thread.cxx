// SPDX-License-Identifier: MPL-2.0
#include "on_main_thread.hxx"

#include "office.hxx"

#include <chrono>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>
#include <future>
#include <memory>
#include <stdexcept>

namespace kehoach::test {

namespace {

using Task = std::packaged_task<void()>;

/// The office calls it on its main thread, and calls made meanwhile go back to that one.
class Callback : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Callback(std::shared_ptr<Task> task) : task_(std::move(task)) {}
    void SAL_CALL notify(const css::uno::Any&) override { (*task_)(); }

private:
    const std::shared_ptr<Task> task_;
};

} // namespace

void on_main_thread(const std::function<void()>& work) {
    const auto task = std::make_shared<Task>(work);
    auto done = task->get_future();
    css::awt::AsyncCallback::create(office().context())
        ->addCallback(css::uno::Reference<css::awt::XCallback>(new Callback(task)), css::uno::Any());
    while (done.wait_for(std::chrono::seconds(1)) != std::future_status::ready)
        if (office().ends_now())
            throw std::runtime_error("the office has ended");
    done.get();
}

} // namespace kehoach::test
