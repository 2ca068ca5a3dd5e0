// SPDX-License-Identifier: MPL-2.0
// What the benchmarks of the core stand on: plans of any length, and a yardstick on the same bytes.
#pragma once

#include "document/document.hpp"
#include "rules/check.hpp"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <limits>
#include <string>
#include <vector>

namespace kehoach::bench {

/// The data files of a folder of extension/data, without the examples of rules, by name.
std::vector<text::DataFile> files(const std::string& folder);

struct Data {
    text::DataFaults faults;
    profile::ProfileSet profiles = profile::ProfileSet::load(files("profiles"), faults);
    profile::Gazetteer gazetteer = profile::Gazetteer::load(files("gazetteer"), faults);
    schedule::Calendar calendar = schedule::Calendar::load(files("calendars"), faults);
    rules::RulePack rules = rules::RulePack::load(files("rules"), profiles, gazetteer, calendar, faults);
};

/// Loaded once. Throws where a file is faulty.
const Data& data();

std::string sentence(std::size_t n);
/// A plan of about `paragraphs` paragraphs in ten sections.
plan::PlanSpec spec_of(std::size_t paragraphs);
document::Document plan_of(std::size_t paragraphs);
inline document::Document plan_for(const benchmark::State& state) {
    return plan_of(static_cast<std::size_t>(state.range(0)));
}

/// Time on the clock: long texts are read on several threads.
double now_ms();

/// Time of all processors, which others on the machine do not lengthen much.
double spent_ms();

/// The yardstick, in the same run on the same bytes: reading every one once, as normalising does. The least of a few
/// passes by a clock.
double plain_pass_ms(const document::Document& document, double (*clock_ms)());

/// Tells the rate, the least time, what a paragraph costs, and how many plain passes over the same bytes that is; on the
/// clock, and in time of processors.
/// `each`: how many times what is measured is in the document; 0: its paragraphs.
template<class Work>
void measure(benchmark::State& state, const document::Document& document, Work work, std::int64_t each = 0) {
    double least_ms = std::numeric_limits<double>::max(), least_spent_ms = least_ms;
    for ([[maybe_unused]] auto _ : state) {
        const double begun_ms = now_ms(), spent_before_ms = spent_ms();
        benchmark::DoNotOptimize(work());
        least_ms = std::min(least_ms, now_ms() - begun_ms);
        least_spent_ms = std::min(least_spent_ms, spent_ms() - spent_before_ms);
    }
    std::size_t bytes = 0;
    for (const auto& paragraph : document.paragraphs)
        bytes += paragraph.text.size();
    const auto many = static_cast<double>(each > 0 ? each : static_cast<std::int64_t>(document.paragraphs.size()));
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
    state.SetItemsProcessed(static_cast<std::int64_t>(document.paragraphs.size()) * state.iterations());
    state.counters["least_ms"] = least_ms;
    state.counters["us_each"] = least_ms * 1000 / many;
    state.counters["spent_us_each"] = least_spent_ms * 1000 / many;
    if (bytes > 0) {
        state.counters["MB_per_s"] = static_cast<double>(bytes) / 1000 / least_ms;
        state.counters["times_plain"] = least_ms / plain_pass_ms(document, now_ms);
        state.counters["spent_times_plain"] = least_spent_ms / plain_pass_ms(document, spent_ms);
    }
}

} // namespace kehoach::bench
