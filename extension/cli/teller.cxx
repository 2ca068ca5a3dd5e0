// SPDX-License-Identifier: MPL-2.0
#include "cli/teller.hxx"

namespace kehoach::cli {

Teller::Teller(std::chrono::milliseconds first, std::chrono::milliseconds again, Say say)
    : thread_([this, first, again, say = std::move(say)] {
          const auto start = std::chrono::steady_clock::now();
          std::unique_lock lock(guard_);
          for (auto next = start + first; !over_.wait_until(lock, next, [this] { return done_; });
               next += again)
              say(std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - start));
      }) {}

Teller::~Teller() {
    {
        const std::scoped_lock lock(guard_);
        done_ = true;
    }
    over_.notify_one();
    thread_.join();
}

} // namespace kehoach::cli
