// SPDX-License-Identifier: MPL-2.0
// Whole-office measures, as ratios within one run: starting with and without the extension in turn, and
// checking plans of three lengths beside the office's own cheapest whole read (getString of the text) of the
// same document; composing a plan of twenty pages; a workbook of results beside programs that read the same
// files; what typing feels of the check beside it. Files given are read only: the snapshot beside the tight
// loop.
#include "figures.hxx"
#include "form_bench.hxx"
#include "inside.hxx"
#include "known_loop.hxx"
#include "office.hxx"
#include "office/text.hxx"
#include "office_memory.hxx"
#include "returns_bench.hxx"
#include "times.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XReplaceDescriptor.hpp>
#include <com/sun/star/util/XReplaceable.hpp>
#include <cstdio>
#include <org/kehoach/PlanChecker.hpp>
#include <org/kehoach/PlanComposer.hpp>
#include <stdexcept>

namespace {

using namespace kehoach;
using bench::median;
using bench::median_of;
using bench::time;

double start_and_end(const std::string& bundled) {
    test::Options options;
    options.bundled = bundled;
    double started = 0;
    std::unique_ptr<test::Office> office;
    started = time([&] { office = std::make_unique<test::Office>(options); });
    office->terminate();
    return started;
}

void report_start() {
    std::vector<double> with, without, ratios;
    start_and_end({});
    for (int run = 0; run < 7; ++run) {
        without.push_back(start_and_end({}));
        with.push_back(start_and_end(KEHOACH_BUNDLED));
        ratios.push_back(with.back() / without.back());
    }
    bench::keep("Start", "ratio", median(ratios));
    bench::keep("Start", "ms_more", median(with) - median(without));
    std::printf("start, fresh profile: without %.0f ms, with %.0f ms, ratio %.2f (medians of 7 pairs)\n",
                median(without), median(with), median(ratios));
}

std::string spec_of(int bullets, const std::string& more = {}) {
    std::string items;
    for (int n = 0; n < bullets; ++n)
        items +=
            std::string(n ? "," : "") +
            R"({"bullet":"Các chi bộ, đảng bộ trực thuộc tổ chức quán triệt, triển khai thực hiện nội dung thứ )" +
            std::to_string(n + 1) +
            R"( của Kế hoạch này; gửi báo cáo về Ban Thường vụ Đảng uỷ trước ngày 15/10/2026 để tổng hợp."})";
    return R"({"profile":"party-hd05","issuer":{"name":"ĐẢNG UỶ XÃ TÂN HOÀ","parent":"ĐẢNG BỘ TỈNH BÌNH LÂM",)"
           R"("inText":"Ban Thường vụ Đảng uỷ"},"number":{"value":"12","issuer":"ĐU"},"place":"Tân Hoà",)"
           R"("date":"2026-06-15","subject":"tổng kết công tác kiểm tra, giám sát",)"
           R"("preamble":"Ban Thường vụ Đảng uỷ xây dựng kế hoạch như sau:",)"
           R"("sections":[{"heading":"MỤC ĐÍCH, YÊU CẦU","items":[)" +
           items +
           R"(]}],"recipients":[{"name":"Thường trực Tỉnh uỷ","marker":"b/c"}],"filing":"Văn phòng Đảng uỷ",)"
           R"("signature":{"authority":"T/M BAN THƯỜNG VỤ","role":"BÍ THƯ","name":"Nguyễn Văn An"})" +
           more + "}";
}

double told_ms(const char* job, const test::Model& model) {
    double ms = 0;
    test::inside(job, model) >>= ms;
    return ms;
}

/// In turn and the least of many, for the machine may do other things meanwhile.
void report_snapshot(const test::Model& model, const std::string& name, int runs) {
    std::vector<double> ours, tight;
    for (int run = 0; run < runs; ++run) {
        tight.push_back(told_ms("tight_loop_ms", model));
        ours.push_back(told_ms("snapshot_ms", model));
    }
    const double least = std::ranges::min(ours), least_tight = std::ranges::min(tight);
    std::vector<double> laid_out;
    for (int run = 0; run < 5; ++run)
        laid_out.push_back(told_ms("layout_ms", model));
    bench::keep("Snapshot/" + name, "ratio", least / least_tight);
    bench::keep("Snapshot/" + name, "ms", least);
    bench::keep("Layout/" + name, "ms", median(laid_out));
    std::printf("%s: snapshot %.2f ms, tight loop %.2f ms, ratio %.3f (of medians %.3f, %d runs each), "
                "layout %.1f ms\n",
                name.c_str(), least, least_tight, least / least_tight, median(ours) / median(tight), runs,
                median(laid_out));
    std::vector<double> pieces;
    for (int run = 0; run < 5; ++run)
        pieces.push_back(told_ms("longest_piece_ms", model));
    bench::keep("Snapshot/" + name, "longest_piece_ms", median(pieces));
    std::printf("%s: longest piece of reading %.1f ms\n", name.c_str(), median(pieces));
}

/// What typing feels: a letter, and all that is done about it.
void report_typing(const test::Model& model, const std::string& name) {
    std::vector<std::vector<double>> measured(4);
    for (int run = 0; run < 7; ++run) {
        css::uno::Sequence<double> one;
        test::inside("look_again_ms", model) >>= one;
        for (sal_Int32 i = 0; i < one.getLength(); ++i)
            measured[static_cast<std::size_t>(i)].push_back(one[i]);
    }
    bench::keep("OneKey/" + name, "ms", median(measured[0]));
    bench::keep("OneKey/" + name, "longest_piece_ms", median(measured[1]));
    std::printf("%s: looked over after one letter: %.1f ms on the main thread, longest piece %.1f, %.1f "
                "beside it, share "
                "of the main thread %.2f; marks of the paragraph asked in %.3f ms\n",
                name.c_str(), median(measured[0]), median(measured[1]), median(measured[2]),
                median(measured[0]) / (median(measured[0]) + median(measured[2])), median(measured[3]));
}

/// Times mean what they mean on the machine of the budgets: how long the same work takes here and there.
void report_machine(const test::Model& model, int paragraphs) {
    std::vector<double> us;
    for (int run = 0; run < 7; ++run)
        us.push_back(told_ms("known_loop_ms", model) * 1000 / paragraphs);
    bench::keep("Machine/" + std::to_string(paragraphs), "ratio", median(us) / test::known_us);
    std::printf(
        "%d paragraphs: loop S10 %.1f us a paragraph, %.1f on the machine of speed.md: this one takes %.2f "
        "times as long\n",
        paragraphs, median(us), test::known_us, median(us) / test::known_us);
}

int pages_of(const test::Model& model) {
    const css::uno::Reference<css::beans::XPropertySet> view(model->getCurrentController(), css::uno::UNO_QUERY_THROW);
    sal_Int32 pages = 0;
    view->getPropertyValue("PageCount") >>= pages;
    return static_cast<int>(pages);
}

void report_check(const css::uno::Reference<css::uno::XComponentContext>& context, int bullets, int runs) {
    const auto composer = org::kehoach::PlanComposer::create(context);
    const auto checker = org::kehoach::PlanChecker::create(context);
    css::uno::Reference<css::frame::XModel> model;
    const double composed = time([&] { model = composer->compose(office::ustring(spec_of(bullets)), {}); });
    const css::uno::Reference<css::text::XTextDocument> document(model, css::uno::UNO_QUERY_THROW);
    std::vector<double> checks;
    const double before = bench::office_memory();
    for (int run = 0; run < 3 * runs; ++run)
        checks.push_back(time([&] { checker->check(model, {}); }));
    const double checked = median(checks);
    const double read = median_of(runs, [&] { document->getText()->getString(); });
    const double more = bench::office_memory() - before;
    const std::string name = std::to_string(bullets);
    bench::keep("Check/" + name, "ms", checked);
    bench::keep("Check/" + name, "us_each", checked * 1000 / bullets);
    bench::keep("Check/" + name, "times_getString", checked / read);
    bench::keep("Check/" + name, "MB_more", more);
    bench::keep("Check/" + name, "pages", pages_of(model));
    report_machine(model, bullets);
    report_snapshot(model, name, 10 * runs);
    report_typing(model, name);
    std::printf("%d pages, %.0f MB more after checking; ", pages_of(model), more);
    std::printf("%6d paragraphs: compose %.0f ms, whole check %.1f ms (least %.1f, %.1f us a paragraph), "
                "getString %.1f "
                "ms, ratio %.1f\n",
                bullets, composed, checked, std::ranges::min(checks), checked * 1000 / bullets, read,
                checked / read);
    css::uno::Reference<css::util::XCloseable>(model, css::uno::UNO_QUERY_THROW)->close(true);
}

/// A plan of twenty pages with its three appendices, from the spec to the hidden document.
void report_compose(const css::uno::Reference<css::uno::XComponentContext>& context) {
    constexpr int bullets_on_20_pages = 200;
    const auto composer = org::kehoach::PlanComposer::create(context);
    const auto spec = office::ustring(
        spec_of(bullets_on_20_pages,
                R"(,"appendices":[{"form":"study-meetings"},{"form":"reporters"},{"form":"inspection"}])"));
    std::vector<double> times;
    int pages = 0;
    for (int run = 0; run < 7; ++run) {
        css::uno::Reference<css::frame::XModel> model;
        times.push_back(time([&] { model = composer->compose(spec, {}); }));
        pages = pages_of(model);
        css::uno::Reference<css::util::XCloseable>(model, css::uno::UNO_QUERY_THROW)->close(true);
    }
    bench::keep("Compose/" + std::to_string(bullets_on_20_pages), "ms", median(times));
    std::printf("compose %d pages, three appendices among them: %.0f ms (least %.0f)\n",
                pages, median(times), std::ranges::min(times));
}

/// A plan typed anew with a thousand places that a repair in bulk mends, each time a fresh one.
void report_repair(const css::uno::Reference<css::uno::XComponentContext>& context) {
    constexpr int findings = 1000;
    const auto composer = org::kehoach::PlanComposer::create(context);
    const auto checker = org::kehoach::PlanChecker::create(context);
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        const test::OpenDocument model(composer->compose(office::ustring(spec_of(findings)), {}));
        const css::uno::Reference<css::util::XReplaceable> text(model.model(), css::uno::UNO_QUERY_THROW);
        const auto wanted = text->createReplaceDescriptor();
        wanted->setSearchString(office::ustring("; gửi"));
        wanted->setReplaceString(office::ustring(" ; gửi"));
        text->replaceAll(css::uno::Reference<css::util::XSearchDescriptor>(wanted, css::uno::UNO_QUERY_THROW));
        times.push_back(time([&] { checker->repair(model, {}); }));
        if (model.as<css::text::XTextDocument>()->getText()->getString().indexOf(wanted->getReplaceString()) >= 0)
            throw std::runtime_error("a place was not mended");
    }
    const std::string name = "Repair/" + std::to_string(findings);
    bench::keep(name, "ms", median(times));
    bench::keep(name, "us_each", median(times) * 1000 / findings);
    std::printf("repair of %d places, checked before: %.0f ms (least %.0f)\n", findings, median(times),
                std::ranges::min(times));
}

/// The plain text of a plan, as from another program, given its form.
void report_restructure(const css::uno::Reference<css::uno::XComponentContext>& context, int bullets) {
    const auto composer = org::kehoach::PlanComposer::create(context);
    rtl::OUString text;
    {
        const test::OpenDocument plan(composer->compose(office::ustring(spec_of(bullets)), {}));
        text = plan.as<css::text::XTextDocument>()->getText()->getString();
    }
    css::uno::Sequence<css::beans::NamedValue> party(1);
    party[0].Name = "Profile";
    party[0].Value <<= rtl::OUString("party-hd05");
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        const auto typed = test::OpenDocument::writer();
        typed.as<css::text::XTextDocument>()->getText()->setString(text);
        times.push_back(time([&] { composer->restructure(typed, party); }));
    }
    const std::string name = "Restructure/" + std::to_string(bullets);
    bench::keep(name, "ms", median(times));
    bench::keep(name, "us_each", median(times) * 1000 / bullets);
    std::printf("restructure %d paragraphs of plain text: %.0f ms (least %.0f)\n", bullets, median(times),
                std::ranges::min(times));
}

void report_file(const std::string& path) {
    const test::OpenDocument document(test::url_of(path));
    report_snapshot(document, path, 60);
}

} // namespace

int main(int count, char** arguments) {
    if (count == 1)
        report_start();
    test::options().bundled = KEHOACH_BUNDLED;
    test::options().on_one_processor = false;
    test::Office& office = test::office();
    for (int n = 1; n < count; ++n)
        report_file(arguments[n]);
    if (count > 1)
        return office.terminate(), 0;
    bench::report_form(office.context());
    bench::report_returns(office.context());
    report_compose(office.context());
    report_repair(office.context());
    report_restructure(office.context(), 250);
    report_restructure(office.context(), 1500);
    report_check(office.context(), 250, 9);
    report_check(office.context(), 1250, 5);
    report_check(office.context(), 3750, 5);
    report_check(office.context(), 15000, 3);
    office.terminate();
    bench::write_kept();
}
