// SPDX-License-Identifier: MPL-2.0
#include "session/clock.hxx"

#include <array>
#include <ctime>

namespace kehoach::session {

namespace {

std::tm on_the_wall() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return local;
}

} // namespace

grammar::Date today() {
    constexpr int first_year = 1900; // of std::tm
    const std::tm local = on_the_wall();
    return {local.tm_year + first_year, local.tm_mon + 1, local.tm_mday};
}

std::string now_as_written() {
    std::array<char, sizeof "22/11/2026 07:05"> written{};
    const std::tm local = on_the_wall();
    return {written.data(), std::strftime(written.data(), written.size(), "%d/%m/%Y %H:%M", &local)};
}

} // namespace kehoach::session
