// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace kehoach::test {

/// Random choices that are the same on every machine (the standard distributions are not).
class Chance {
public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}

    int between(int least, int most) {
        const auto span = static_cast<std::uint64_t>(most - least + 1);
        return least + static_cast<int>(engine_() % span);
    }
    bool one_in(int n) { return between(1, n) == 1; }
    template<class T>
    const T& of(const std::vector<T>& all) {
        return all[static_cast<std::size_t>(between(0, static_cast<int>(all.size()) - 1))];
    }

private:
    std::mt19937_64 engine_;
};

} // namespace kehoach::test
