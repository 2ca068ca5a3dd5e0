// SPDX-License-Identifier: MPL-2.0
// Texts that no office writes and every program is given. What to look at: the rate must not fall with the length, and
// who cancels must not wait (cancel_ms).
#include "core_ground.hpp"
#include "plan/recognise.hpp"
#include "text/work.hpp"

#include <array>

namespace {

using namespace kehoach;
using bench::measure;
using bench::now_ms;
using bench::plan_of;
using bench::sentence;

/// One paragraph of so many megabytes: no office writes one, every program is given one.
document::Document one_paragraph(std::size_t megabytes) {
    auto document = plan_of(20);
    std::string& text = document.paragraphs.at(document.paragraphs.size() / 2).text;
    while (text.size() < megabytes << 20U)
        text += sentence(text.size()) + " ";
    for (auto& paragraph : document.paragraphs)
        paragraph.runs.clear();
    document.evidence = document::Evidence::text;
    return document;
}

/// The longest the work goes on without asking whether it should: how long a person waits who cancels.
class Gaps {
public:
    void begin() { last_ms_ = now_ms(); }
    bool ask() {
        const double now = now_ms();
        longest_ms_ = std::max(longest_ms_, now - last_ms_);
        last_ms_ = now;
        return true;
    }
    double longest_ms() const { return longest_ms_; }

private:
    double last_ms_ = 0, longest_ms_ = 0;
};

void recognise_and_check(benchmark::State& state, const document::Document& document, std::int64_t each = 0) {
    Gaps gaps;
    const text::Watch watch([&gaps] { return gaps.ask(); });
    measure(state, document, [&] {
        gaps.begin();
        const auto plan = plan::recognise(document);
        auto findings = rules::check(document, plan, bench::data().profiles, bench::data().rules, {});
        gaps.ask();
        return findings;
    }, each);
    state.counters["cancel_ms"] = gaps.longest_ms();
}

void OneLongParagraph(benchmark::State& state) {
    recognise_and_check(state, one_paragraph(static_cast<std::size_t>(state.range(0))), state.range(0));
}
BENCHMARK(OneLongParagraph)->Arg(1)->Arg(5)->Arg(10)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime()->Iterations(1);

/// One paragraph of nothing but papers cited: what is asked of each must not read all the others.
void OnlyCitations(benchmark::State& state) {
    auto document = one_paragraph(0);
    std::string& text = document.paragraphs.at(document.paragraphs.size() / 2).text;
    for (std::size_t n = 0; text.size() < static_cast<std::size_t>(state.range(0)) << 10U; ++n)
        text += "Nghị quyết " + std::to_string(n % 900 + 10) + "-NQ/TW; ";
    recognise_and_check(state, document, state.range(0));
}
BENCHMARK(OnlyCitations)->Arg(128)->Arg(256)->Arg(2048)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime()->Iterations(1);

/// One paragraph of nothing but brackets that never close: no one of them may be looked for to the end.
void OnlyOpenBrackets(benchmark::State& state) {
    auto document = one_paragraph(0);
    std::string& text = document.paragraphs.at(document.paragraphs.size() / 2).text;
    while (text.size() < static_cast<std::size_t>(state.range(0)) << 10U)
        text += "(a ";
    recognise_and_check(state, document, state.range(0));
}
BENCHMARK(OnlyOpenBrackets)->Arg(256)->Arg(2048)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime()->Iterations(1);

/// One paragraph of nothing but one sign or one phrase: whatever is found in it, the rate must not fall.
void OneRow(benchmark::State& state) {
    static constexpr std::array rows{",",        ".", "“", "…", "a@", "Phụ lục 1 ", "trước ngày 1/1 ",
                                     "số 1/KH ", "\n"};
    const std::string row = rows.at(static_cast<std::size_t>(state.range(0)));
    auto document = one_paragraph(0);
    std::string& text = document.paragraphs.at(document.paragraphs.size() / 2).text;
    while (text.size() < static_cast<std::size_t>(state.range(1)) << 10U)
        text += row;
    state.SetLabel(row == "\n" ? "line breaks" : row);
    recognise_and_check(state, document, state.range(1));
}
BENCHMARK(OneRow)
    ->ArgsProduct({benchmark::CreateDenseRange(0, 8, 1), {512, 5120}})
    ->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime()
    ->Iterations(1);

/// 100 MB and more of text in ordinary paragraphs.
void LongText(benchmark::State& state) {
    recognise_and_check(state, plan_of(static_cast<std::size_t>(state.range(0))));
}
BENCHMARK(LongText)->Arg(15'000)->Arg(60'000)->Arg(500'000)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime()->Iterations(1);

/// Nothing at all, many times over.
void EmptyParagraphs(benchmark::State& state) {
    auto document = plan_of(20);
    const document::Paragraph empty;
    for (auto count = state.range(0); count > 0; --count)
        document.paragraphs.push_back(empty);
    recognise_and_check(state, document);
}
BENCHMARK(EmptyParagraphs)->Arg(5'000)->Arg(50'000)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime()->Iterations(3);

} // namespace
