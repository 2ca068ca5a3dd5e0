// SPDX-License-Identifier: MPL-2.0
#include "text/side_by_side.hpp"

#include "text/work.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace kehoach::text {

namespace {

class Shared {
public:
    Shared(std::size_t pieces, const std::function<void(std::size_t)>& piece)
        : pieces_(pieces), piece_(piece) {}

    /// Takes pieces until there are no more.
    void take() {
        for (auto at = next_++; at < pieces_ && !over_; at = next_++)
            guarded([&] { piece_(at); });
    }

    /// What a thread beside the caller's does.
    void help() {
        {
            const Watch watch([this] { return !over_; });
            take();
        }
        const std::lock_guard lock(mutex_);
        ++done_;
        changed_.notify_one();
    }

    /// Waits for the helpers; whoever watches this thread is asked meanwhile.
    void await(std::size_t helpers) {
        constexpr std::chrono::milliseconds now_and_then{20};
        std::unique_lock lock(mutex_);
        while (!changed_.wait_for(lock, now_and_then, [&] { return done_ == helpers; })) {
            lock.unlock();
            if (!over_)
                guarded([] { work(Watch::piece); });
            lock.lock();
        }
    }

    void rethrow() const {
        if (thrown_)
            std::rethrow_exception(thrown_);
    }

private:
    template<class Work>
    void guarded(Work work_on) {
        try {
            work_on();
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!thrown_)
                thrown_ = std::current_exception();
            over_ = true;
        }
    }

    const std::size_t pieces_;
    const std::function<void(std::size_t)>& piece_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<bool> over_ = false; ///< somebody threw: no more pieces are taken
    std::mutex mutex_;               ///< of what follows
    std::condition_variable changed_;
    std::size_t done_ = 0; ///< helpers that take no more
    std::exception_ptr thrown_;
};

/// Starting a thread takes as long as reading some kilobytes. Bytes.
constexpr std::size_t worth_a_thread = 16'384;

thread_local bool has_no_help = false;

/// Joined at the end of their block; std::jthread is not in every library yet.
struct Helpers {
    std::vector<std::thread> all;
    Helpers() = default;
    Helpers(const Helpers&) = delete;
    Helpers& operator=(const Helpers&) = delete;
    ~Helpers() {
        for (std::thread& one : all)
            one.join();
    }
};

} // namespace

OneThread::OneThread() : before_(std::exchange(has_no_help, true)) {}

OneThread::~OneThread() {
    has_no_help = before_;
}

void side_by_side(std::size_t pieces, std::size_t bytes, const std::function<void(std::size_t)>& piece) {
    const auto cores = static_cast<std::size_t>(std::thread::hardware_concurrency());
    const auto threads = has_no_help || bytes < worth_a_thread ? 1 : std::min(pieces, cores);
    Shared shared(pieces, piece);
    {
        Helpers helpers;
        try {
            while (helpers.all.size() + 1 < threads)
                helpers.all.emplace_back([&shared] { shared.help(); });
        } catch (const std::system_error&) {
            // The system gives no more threads: those there are do it.
        }
        shared.take();
        shared.await(helpers.all.size());
    }
    shared.rethrow();
}

std::vector<std::size_t> pieces_of(std::size_t count, std::size_t least,
                                   const std::function<bool(std::size_t)>& may) {
    std::vector<std::size_t> starts{0};
    for (auto at = least; at < count; ++at)
        if (at - starts.back() >= least && may(at))
            starts.push_back(at);
    starts.push_back(count);
    return starts;
}

} // namespace kehoach::text
