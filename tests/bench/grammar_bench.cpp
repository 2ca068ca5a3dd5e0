// SPDX-License-Identifier: MPL-2.0
// Each grammar alone over every paragraph of a plan.
#include "core_ground.hpp"
#include "grammar/citation.hpp"
#include "grammar/date.hpp"
#include "grammar/deadline.hpp"
#include "grammar/document_number.hpp"
#include "grammar/label.hpp"

namespace {

using namespace kehoach;

template<class Read>
void each_paragraph(benchmark::State& state, Read read) {
    const auto document = bench::plan_for(state);
    bench::measure(state, document, [&] {
        for (const auto& paragraph : document.paragraphs)
            benchmark::DoNotOptimize(read(paragraph.text));
        return document.paragraphs.size();
    });
}

void Deadlines(benchmark::State& state) {
    each_paragraph(state, [](const std::string& text) { return grammar::find_deadlines(text); });
}
void Citations(benchmark::State& state) {
    each_paragraph(state, [](const std::string& text) { return grammar::find_citations(text); });
}
void Dates(benchmark::State& state) {
    each_paragraph(state, [](const std::string& text) { return grammar::find_date(text); });
}
void Numbers(benchmark::State& state) {
    each_paragraph(state, [](const std::string& text) { return grammar::find_number(text); });
}
void Labels(benchmark::State& state) {
    each_paragraph(state, [](const std::string& text) { return grammar::parse_label(text); });
}
BENCHMARK(Deadlines)->Arg(300)->Arg(15'000)->Unit(benchmark::kMillisecond);
BENCHMARK(Citations)->Arg(300)->Arg(15'000)->Unit(benchmark::kMillisecond);
BENCHMARK(Dates)->Arg(300)->Arg(15'000)->Unit(benchmark::kMillisecond);
BENCHMARK(Numbers)->Arg(300)->Arg(15'000)->Unit(benchmark::kMillisecond);
BENCHMARK(Labels)->Arg(300)->Arg(15'000)->Unit(benchmark::kMillisecond);

} // namespace
