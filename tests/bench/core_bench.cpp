// SPDX-License-Identifier: MPL-2.0
// The core alone, on composed plans made longer: recognise, all rules and each kind of them, compose; per byte and per
// paragraph. What to look at: the rate must not fall with the length (linear), and stay over the budget of speed.md.
#include "core_ground.hpp"
#include "plan/compose.hpp"
#include "plan/recognise.hpp"

#include <set>

namespace {

using namespace kehoach;
using bench::data;
using bench::measure;
using bench::plan_for;

std::vector<rules::Finding> check(const document::Document& document, const plan::Plan& plan) {
    return rules::check(document, plan, data().profiles, data().rules, {});
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

void Compose(benchmark::State& state) {
    const auto spec = bench::spec_of(static_cast<std::size_t>(state.range(0)));
    const auto document = plan_for(state);
    const auto& profile = data().profiles.on("party-hd05", spec.date);
    measure(state, document, [&] { return plan::compose(spec, profile); });
}
BENCHMARK(Compose)->Arg(300)->Arg(1500)->Arg(15'000)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

/// Rules of one kind alone, with what reading the document for them costs.
void RulesOfAKind(benchmark::State& state, const std::string& kind) {
    text::DataFaults faults;
    auto of_kind = bench::files("rules");
    std::erase_if(of_kind, [&](const auto& file) { return file.bytes.find("\"kind\": \"" + kind + "\"") == std::string::npos; });
    const auto rules = rules::RulePack::load(of_kind, data().profiles, data().gazetteer, data().calendar, faults);
    const auto document = plan_for(state);
    const auto plan = plan::recognise(document);
    measure(state, document, [&] { return rules::check(document, plan, data().profiles, rules, {}); });
}

std::set<std::string> kinds() {
    std::set<std::string> named;
    constexpr std::string_view key = "\"kind\": \"";
    for (const auto& file : bench::files("rules"))
        if (const auto at = file.bytes.find(key); at != std::string::npos)
            named.insert(file.bytes.substr(at + key.size(), file.bytes.find('"', at + key.size()) - at - key.size()));
    return named;
}

} // namespace

int main(int count, char** arguments) {
    for (const std::string& kind : kinds())
        benchmark::RegisterBenchmark(("RulesOfAKind/" + kind).c_str(), RulesOfAKind, kind)
            ->Arg(1500)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
}
