// SPDX-License-Identifier: MPL-2.0
#include "lost_ground.hxx"

#include "api_ground.hxx"
#include "calc/sheets.hxx"
#include "document_said.hxx"
#include "figures_ground.hxx"
#include "inside.hxx"
#include "insert_ground.hxx"
#include "results_ground.hxx"
#include "stored_book.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <regex>
#include <set>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace kehoach::test {

namespace {

using Arguments = std::vector<css::beans::PropertyValue>;
using css::uno::Any;
using css::uno::UNO_QUERY_THROW;

const std::string text =
    "I- MỤC ĐÍCH\r1. Một việc\rCâu của việc một, theo mục 2, phần I.\r2. Hai việc\r- Ý đầu.\r"
    "II- TỔ CHỨC THỰC HIỆN\r1. Văn phòng\rNơi nhận:\r- Các chi bộ,\r- Lưu Văn phòng.\r"
    "T/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh\r";

Ground on(OpenDocument document, Arguments arguments = {}) {
    Ground ground;
    ground.documents.push_back(std::move(document));
    ground.arguments = std::move(arguments);
    return ground;
}

css::beans::PropertyValue specified(const std::string& more) {
    return argument("Spec", Any(spec(houses().front(), more)));
}

OpenDocument plain() {
    auto document = OpenDocument::writer();
    set_text(document, letterhead + text);
    return document;
}

OpenDocument restructured() {
    auto document = plain();
    composer()->restructure(document, {});
    return document;
}

/// Of the paragraph that ends so.
css::beans::PropertyValue paragraph(const Model& model, const std::string& words) {
    sal_Int32 index = -1;
    const auto analysis = json(checker()->analyse(model, {}));
    for (const auto& one : analysis.at("paragraphs").as_array())
        if (std::string_view(one.at("text").as_string()).ends_with(words))
            index = static_cast<sal_Int32>(one.at("index").as_int64());
    return argument("Paragraph", Any(index));
}

template<int n>
Ground item() {
    static const char* const words[] = {"MỤC ĐÍCH", "Hai việc"};
    auto document = restructured();
    const auto place = paragraph(document, words[n]);
    return on(std::move(document), {place, argument("References", std::string("change"))});
}

/// A letterhead, and the cursor behind it.
OpenDocument begun() {
    auto document = OpenDocument::writer();
    composer()->insert(document, "Header", spec(houses().front()));
    put_cursor(document, body(document)->getEnd());
    return document;
}

OpenDocument composed() {
    return OpenDocument(composer()->compose(
        spec(houses().front(),
             R"("sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Các đơn vị báo cáo theo đề cương báo cáo và phụ lục kèm theo."}]}],
            "outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả tổ chức ngày hội đọc sách năm 2026",
                        "items": [{"heading": "KẾT QUẢ", "items": [{"paragraph": "Nêu kết quả."}]}]},
            "appendices": [{"form": "reporters", "fromYear": 2024, "toYear": 2026}])"),
        {}));
}

Ground header() {
    return on(headless(), {specified({})});
}

Ground preamble() {
    return on(begun(), {specified(R"("bases": ["Luật Thư viện số 46/2019/QH14 ngày 21 tháng 11 năm 2019"],
                                     "preamble": "Cơ quan ban hành Kế hoạch như sau:")")});
}

Ground section() {
    return on(begun(), {specified(R"("sections": [{"heading": "Mục đích, yêu cầu", "items": [
                          {"heading": "Mục đích", "items": [{"paragraph": "Khuyến khích mọi người đọc sách."}]},
                          {"heading": "Yêu cầu", "items": [{"bullet": "Thiết thực, tiết kiệm."}]}]}])")});
}

Ground with_cursor(const Arguments& arguments) {
    auto document = restructured();
    put_cursor(document, "Câu của việc một");
    return on(std::move(document), arguments);
}

Ground citation() {
    return with_cursor({argument("Citation", std::string("Kế hoạch số 27-KH/TU, ngày 03/6/2026"))});
}

Ground deadline() {
    return with_cursor({argument("Date", std::string("2026-09-15")), argument("Words", std::string("until"))});
}

Ground recipients() {
    return on(begun(), {specified({})});
}

Ground outline() {
    return on(restructured(),
              {specified(R"("outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả ngày hội đọc sách năm 2026",
                          "items": [{"heading": "Kết quả", "items": [{"paragraph": "Nêu kết quả."}]}]})")});
}

Ground appendix() {
    return on(restructured(), {specified(R"("appendices": [{"form": "reporters", "fromYear": 2024, "toYear": 2026}])")});
}

Ground faulty() {
    return on(faulty_document());
}

Ground noted() {
    auto document = faulty_document();
    run_command(document, "NoteFindings", {});
    return on(std::move(document));
}

Ground marked() {
    auto ground = faulty();
    const auto place = body(ground.documents.front())->createTextCursorByRange(found(ground.documents.front(), "12- KH"));
    place->collapseToStart();
    place->goRight(2, false);
    put_cursor(ground.documents.front(), place->getStart());
    ground.arguments = {argument("Kind", std::string("place")), argument("Reason", std::string("as agreed"))};
    ground.checked = true;
    return ground;
}

Ground structure() {
    return on(plain(), {argument("Paragraph", Any(sal_Int32(8))), argument("Role", std::string("noise"))});
}

Ground issue() {
    return on(composed(), {argument("Number", std::string("45")), argument("Date", std::string("2026-08-01")),
                           argument("Role", std::string("BÍ THƯ")), argument("Name", std::string("Lò Văn Tếnh"))});
}

Ground facts() {
    auto document = composed();
    found(document, "12-KH")->setString("15-KH");
    return on(std::move(document));
}

Ground signer() {
    return on(composed(), {argument("Role", std::string("BÍ THƯ")), argument("Name", std::string("Lò Văn Tếnh"))});
}

Ground draft() {
    return on(composed(), {argument("Mark", std::string("DỰ THẢO LẦN 2"))});
}

Ground hints() {
    const auto plan = composed();
    Model made;
    run(plan, "NewReport",
        {argument("Visible", Any(false)),
         argument("Issuer", std::string(R"({"name": "ĐẢNG UỶ XÃ NẬM HƯƠNG", "parent": "ĐẢNG BỘ TỈNH LAM GIANG"})"))})
            .Result >>= made;
    return on(OpenDocument(made));
}

Ground figures() {
    const auto papers = std::make_shared<Papers>();
    auto sheets = papers->book();
    auto document = text_with("Toàn xã có buổi học. Riêng xã Bình có", 10);
    sent(sheets, document, "Biểu 1.B4");
    at_end(document);
    sent(sheets, document, "Biểu 1.B3");
    cell(sheets, "Biểu 1", "B3")->setValue(52);
    Ground ground = on(std::move(document), {argument("DryRun", Any(false))});
    ground.documents.push_back(std::move(sheets));
    ground.kept = papers;
    return ground;
}

Ground sending() {
    const auto papers = std::make_shared<Papers>();
    auto document = text_with("Kết quả như sau:", 16);
    Ground ground = on(papers->book(), {argument("Range", std::string("Biểu 1.A1:C4")), argument("Target", Any(document.model()))});
    ground.documents.push_back(std::move(document));
    ground.kept = papers;
    return ground;
}

OpenDocument form() {
    auto book = workbook();
    const auto spec = form_template("study-meetings");
    draw(book, spec, "Biểu 1");
    cell(book, "Biểu 1", form::address(form::layout(spec).body_first, first_figures))->setValue(5);
    return book;
}

Ground rows() {
    auto book = workbook();
    draw(book, form_template("reporters"), "Biểu 1");
    return on(std::move(book), {argument("ToYear", Any(sal_Int32(2031)))});
}

Ground faulty_form() {
    auto book = form();
    const auto first = form::layout(form_template("study-meetings")).body_first;
    for (const int row : {1, 2})
        type_text(book, "Biểu 1", form::address(first + row, first_figures), " 12 ");
    return on(std::move(book), {argument("DryRun", Any(false))});
}

Ground chart() {
    return on(form(), {argument("Sheet", std::string("Biểu 1"))});
}

Ground consolidated() {
    const auto folder = new_folder("returns");
    return on(workbook(), {argument("Urls", std::vector<std::string>{returned(folder, "Xã An", {1}),
                                                                      returned(folder, "Xã Bình", {2})})});
}

Ground refreshed() {
    const auto folder = new_folder("returns");
    auto result = result_of({returned(folder, "Xã An", {1}), returned(folder, "Xã Bình", {2})});
    returned(folder, "Xã Cường", {3});
    return on(std::move(result), {argument("New", Any(true))});
}

Ground board() {
    const auto folder = new_folder("returns");
    auto result = result_of({returned(folder, "Xã An", {1}), returned(folder, "Xã Bình", {2})});
    return on(std::move(result), {argument("Units", std::vector<std::string>{"Xã An", "Xã Bình", "Xã Cường"}),
                                  argument("Report", std::string("Báo cáo"))});
}

bool is_text(const Model& model) {
    return Ref<css::lang::XServiceInfo>(model, UNO_QUERY_THROW)->supportsService("com.sun.star.text.TextDocument");
}

std::string names_in(const Any& of) {
    const Ref<css::beans::XPropertySet> holder(of, UNO_QUERY_THROW);
    const Ref<css::container::XNameAccess> all(holder->getPropertyValue("NamedRanges"), UNO_QUERY_THROW);
    std::string names;
    for (const auto& name : all->getElementNames())
        names += "name " + office::utf8(name) + " " +
                 office::utf8(Ref<css::sheet::XNamedRange>(all->getByName(name), UNO_QUERY_THROW)->getContent()) + "\n";
    return names;
}

/// A cell that the office wrote because somebody had looked at it, or the last rows of a sheet, which other rows
/// pushed out and which are like new when they come back.
bool is_blank(std::string_view line) {
    return line.find_first_not_of("0123456789, ") == std::string_view::npos || line.starts_with("10485") ||
           line.starts_with("row 10485");
}

void leave_out(std::string& line, std::string_view from, std::string_view to) {
    const auto start = line.find(from);
    if (const auto end = line.find(to, start); start != std::string::npos && end != std::string::npos)
        line.erase(start, end - start);
}

/// What a text says. Comments on the same words come back in another order, under other names.
std::string text_said(const Model& model) {
    static const std::regex name(R"re(__Annotation__\d+_\d+)re");
    static const std::regex comment(R"re(<office:annotation [^]*?</office:annotation>)re");
    const std::string xml = std::regex_replace(said(model), name, "comment");
    std::multiset<std::string> comments;
    for (std::sregex_iterator each(xml.begin(), xml.end(), comment), end; each != end; ++each)
        comments.insert(each->str());
    std::string all = std::regex_replace(xml, comment, "<office:annotation/>");
    for (const std::string& each : comments)
        all += each + "\n";
    return all;
}

/// What a workbook says, and what of it stands in no cell.
std::string sheets_of(const Model& model) {
    std::string all = names_in(Any(model));
    for (const auto& [name, lines] : stored_book(store(model, "kept.ods"), {})) {
        const auto one = sheet(model, name);
        all += "sheet " + name + "\n" + names_in(Any(one));
        for (std::string line : lines) {
            if (is_blank(line))
                continue;
            // How high a row is that fits its words by itself; that words which look like a number are none, which the
            // office forgets when it does such a cell again and keeps as words all the same.
            leave_out(line, "style:row-height", "style:use-optimal-row-height=true");
            leave_out(line, "<number:text-content/>", " office:value-type=string");
            all += line + "\n";
        }
        if (Ref<css::util::XProtectable>(one, UNO_QUERY_THROW)->isProtected())
            all += "protected\n";
        const Ref<css::table::XTableChartsSupplier> drawn(one, UNO_QUERY_THROW);
        for (const auto& chart : drawn->getCharts()->getElementNames())
            all += "chart " + office::utf8(chart) + "\n";
    }
    return all;
}

/// What we remember: the office says it where nobody looks for what a document says.
std::string memory_of(const Model& model) {
    const Ref<css::beans::XPropertySet> all(
        Ref<css::document::XDocumentPropertiesSupplier>(model, UNO_QUERY_THROW)->getDocumentProperties()->getUserDefinedProperties(),
        UNO_QUERY_THROW);
    std::string words;
    for (const auto& one : all->getPropertySetInfo()->getProperties())
        words += office::utf8(one.Name) + ": " + string_of(all->getPropertyValue(one.Name)) + "\n";
    return words;
}

} // namespace

const std::vector<GroundOf>& grounds() {
    static const auto plain_text = [] { return on(plain()); };
    static const std::vector<GroundOf> all{
        {"AddRows", rows},
        {"ChangeSigner", signer},
        {"Chart", chart},
        {"Consolidate", consolidated},
        {"ConvertProfile", plain_text},
        {"Demote", item<1>},
        {"Draft", draft},
        {"IgnoreMark", marked},
        {"InsertAppendix", appendix},
        {"InsertCitation", citation},
        {"InsertDeadline", deadline},
        {"InsertHeader", header},
        {"InsertOutline", outline},
        {"InsertPreamble", preamble},
        {"InsertRecipients", recipients},
        {"InsertSection", section},
        {"InsertSignature", recipients},
        {"Issue", issue},
        {"MoveDown", item<0>},
        {"MoveUp", item<1>},
        {"NoteFindings", faulty},
        {"Promote", item<1>},
        {"ReceiptBoard", board},
        {"Refresh", refreshed},
        {"RefreshFigures", figures},
        {"RemoveHints", hints},
        {"RemoveNotes", noted},
        {"RepairAll", faulty},
        {"RepairForm", faulty_form},
        {"Restructure", plain_text},
        {"SendToWriter", sending},
        {"Structure", structure},
        {"UpdateFacts", facts},
    };
    return all;
}

std::string kept_of(const Model& model) {
    std::string all = (is_text(model) ? text_said(model) : sheets_of(model)) + "\nmemory:\n" + memory_of(model) + "steps:\n";
    const auto undo = undo_manager(model);
    for (const auto& title : undo->getAllUndoActionTitles())
        all += office::utf8(title) + "\n";
    if (undo->isLocked())
        all += "nothing is recorded any more\n";
    if (model->hasControllersLocked())
        all += "windows are locked\n";
    if (is_text(model))
        all += "changes are recorded: " +
               std::to_string(get<bool>(Ref<css::beans::XPropertySet>(model, UNO_QUERY_THROW), "RecordChanges")) + "\n";
    return all;
}

Went went(const Ground& ground, const std::string& command, int broken) {
    const Arguments& told = ground.arguments;
    css::uno::Sequence<rtl::OUString> result;
    inside("run", ground.documents.front(),
           {{"Command", Any(office::ustring(command))},
            {"Broken", Any(static_cast<sal_Int32>(broken))},
            {"Checked", Any(ground.checked)},
            {"Arguments", Any(css::uno::Sequence<css::beans::PropertyValue>(told.data(), static_cast<sal_Int32>(told.size())))}}) >>=
        result;
    if (result.getLength() != 4)
        throw std::runtime_error("the office said nothing of " + command);
    return {result[0] == "done", result[1].toInt32(), office::utf8(result[2]), office::utf8(result[3])};
}

} // namespace kehoach::test
