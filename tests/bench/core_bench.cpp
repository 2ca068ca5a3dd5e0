// SPDX-License-Identifier: MPL-2.0
// The core alone, on composed plans made longer: recognise and all rules, per byte and per paragraph.
// What to look at: the rate must not fall with the length (linear), and stay over the budget of speed.md.
#include "plan/compose.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"
#include "text/normal_form.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <stdexcept>

namespace {

using namespace kehoach;

std::vector<text::DataFile> files(const std::string& folder) {
    const std::filesystem::path data = KEHOACH_SOURCE_DIR "/extension/data";
    std::vector<text::DataFile> out;
    for (const auto& entry : std::filesystem::directory_iterator(data / folder)) {
        const auto name = entry.path().filename().string();
        if (!name.ends_with(".json") || name.ends_with(".examples.json"))
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        out.push_back({folder + "/" + name, {std::istreambuf_iterator<char>(file), {}}});
    }
    std::ranges::sort(out, {}, &text::DataFile::name);
    return out;
}

struct Data {
    text::DataFaults faults;
    profile::ProfileSet profiles = profile::ProfileSet::load(files("profiles"), faults);
    profile::Gazetteer gazetteer = profile::Gazetteer::load(files("gazetteer"), faults);
    schedule::Calendar calendar = schedule::Calendar::load(files("calendars"), faults);
    rules::RulePack rules = rules::RulePack::load(files("rules"), profiles, gazetteer, calendar, faults);
};

const Data& data() {
    static const Data loaded;
    if (!loaded.faults.empty())
        throw std::runtime_error("faulty data: " + loaded.faults.front().file);
    return loaded;
}

std::string sentence(std::size_t n) {
    return "Các chi bộ, đảng bộ trực thuộc tổ chức quán triệt, triển khai thực hiện nghiêm túc nội dung "
           "thứ " +
           std::to_string(n) +
           " của Kế hoạch này; gửi báo cáo về Ban Thường vụ Đảng uỷ trước ngày 15/10/2026 để tổng hợp.";
}

/// A plan of about `paragraphs` paragraphs in ten sections.
document::Document plan_of(std::size_t paragraphs) {
    plan::PlanSpec spec;
    spec.profile = "party-hd05";
    spec.issuer = "ĐẢNG UỶ XÃ TÂN HOÀ";
    spec.issuer_parent = "ĐẢNG BỘ TỈNH BÌNH LÂM";
    spec.number = "12";
    spec.number_issuer = "ĐU";
    spec.place = "Tân Hoà";
    spec.date = grammar::Date{2026, 6, 15};
    spec.subject = "tổng kết 5 năm thực hiện công tác kiểm tra, giám sát";
    spec.preamble =
        "Thực hiện chương trình công tác năm 2026, Ban Thường vụ Đảng uỷ xây dựng kế hoạch như sau:";
    spec.issuer_in_text = "Ban Thường vụ Đảng uỷ";
    for (std::size_t section = 0; section < 10; ++section) {
        plan::Item heading{plan::Item::Kind::heading, "NỘI DUNG THỨ " + std::to_string(section + 1), {}};
        for (std::size_t n = 0; n < paragraphs / 10; ++n)
            heading.items.push_back({plan::Item::Kind::bullet, sentence(n), {}});
        spec.sections.push_back(heading);
    }
    spec.recipients = {{"Thường trực Tỉnh uỷ", "b/c"}, {"Các chi bộ, đảng bộ trực thuộc", ""}};
    spec.filing = "Văn phòng Đảng uỷ";
    spec.sign_authority = "T/M BAN THƯỜNG VỤ";
    spec.sign_role = "BÍ THƯ";
    spec.sign_name = "Nguyễn Văn An";
    return plan::compose(spec, data().profiles.on("party-hd05", spec.date)).document;
}

/// Time on the clock: long texts are read on several threads.
double now_ms() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// The yardstick, in the same run on the same bytes: reading every one once, as normalising does.
double plain_pass_ms(const document::Document& document) {
    constexpr int runs = 5;
    double best_ms = std::numeric_limits<double>::max();
    for (int run = 0; run < runs; ++run) {
        const double begun_ms = now_ms();
        for (const auto& paragraph : document.paragraphs)
            benchmark::DoNotOptimize(text::normalise(paragraph.text));
        best_ms = std::min(best_ms, now_ms() - begun_ms);
    }
    return best_ms;
}

template<class Work>
void measure(benchmark::State& state, const document::Document& document, Work work) {
    const double begun_ms = now_ms();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(work());
    const double took_ms = (now_ms() - begun_ms) / static_cast<double>(state.iterations());
    std::size_t bytes = 0;
    for (const auto& paragraph : document.paragraphs)
        bytes += paragraph.text.size();
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
    state.SetItemsProcessed(static_cast<std::int64_t>(document.paragraphs.size()) * state.iterations());
    if (bytes > 0)
        state.counters["times_plain"] = took_ms / plain_pass_ms(document);
}

std::vector<rules::Finding> check(const document::Document& document, const plan::Plan& plan) {
    return rules::check(document, plan, data().profiles, data().rules, {});
}

document::Document plan_for(const benchmark::State& state) {
    return plan_of(static_cast<std::size_t>(state.range(0)));
}

void Recognise(benchmark::State& state) {
    const auto document = plan_for(state);
    measure(state, document, [&] { return plan::recognise(document); });
}
BENCHMARK(Recognise)->Arg(300)->Arg(1500)->Arg(15'000)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

void AllRules(benchmark::State& state) {
    const auto document = plan_for(state);
    const auto plan = plan::recognise(document);
    measure(state, document, [&] { return check(document, plan); });
}
BENCHMARK(AllRules)->Arg(300)->Arg(1500)->Arg(15'000)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

void RecogniseAndAllRules(benchmark::State& state) {
    const auto document = plan_for(state);
    measure(state, document, [&] { return check(document, plan::recognise(document)); });
}
BENCHMARK(RecogniseAndAllRules)->Arg(300)->Arg(1500)->Arg(15'000)->Arg(60'000)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

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

void recognise_and_check(benchmark::State& state, const document::Document& document) {
    Gaps gaps;
    const text::Watch watch([&gaps] { return gaps.ask(); });
    measure(state, document, [&] {
        gaps.begin();
        const auto plan = plan::recognise(document);
        auto findings = check(document, plan);
        gaps.ask();
        return findings;
    });
    state.counters["cancel_ms"] = gaps.longest_ms();
}

void OneLongParagraph(benchmark::State& state) {
    recognise_and_check(state, one_paragraph(static_cast<std::size_t>(state.range(0))));
}
BENCHMARK(OneLongParagraph)->Arg(1)->Arg(5)->Arg(10)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime()->Iterations(1);

/// One paragraph of nothing but papers cited: what is asked of each must not read all the others.
void OnlyCitations(benchmark::State& state) {
    auto document = one_paragraph(0);
    std::string& text = document.paragraphs.at(document.paragraphs.size() / 2).text;
    for (std::size_t n = 0; text.size() < static_cast<std::size_t>(state.range(0)) << 10U; ++n)
        text += "Nghị quyết " + std::to_string(n % 900 + 10) + "-NQ/TW; ";
    recognise_and_check(state, document);
}
BENCHMARK(OnlyCitations)->Arg(128)->Arg(256)->Arg(2048)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime()->Iterations(1);

/// One paragraph of nothing but brackets that never close: no one of them may be looked for to the end.
void OnlyOpenBrackets(benchmark::State& state) {
    auto document = one_paragraph(0);
    std::string& text = document.paragraphs.at(document.paragraphs.size() / 2).text;
    while (text.size() < static_cast<std::size_t>(state.range(0)) << 10U)
        text += "(a ";
    recognise_and_check(state, document);
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
    recognise_and_check(state, document);
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

BENCHMARK_MAIN();
