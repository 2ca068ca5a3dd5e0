// SPDX-License-Identifier: MPL-2.0
// The copy that leaves the house carries nothing of how it was made; the open document keeps all of it.
#include "panel.hxx"
#include "pdf_pages.hxx"
#include "shown_plan.hxx"

#include "office/text.hxx"
#include "office/zip.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <org/kehoach/PlanChecker.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace fs = std::filesystem;
using testing::HasSubstr;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

Ref<css::text::XTextCursor> at_the_end(const OpenDocument& document) {
    const auto text = document.as<css::text::XTextDocument>()->getText();
    return text->createTextCursorByRange(text->getEnd());
}

void write(const OpenDocument& document, const char* words) {
    at_the_end(document)->setString(office::ustring(words));
}

/// All that must not go out.
void burden(const OpenDocument& document) {
    const auto text = document.as<css::text::XTextDocument>()->getText();
    const auto factory = document.as<css::lang::XMultiServiceFactory>();
    const Ref<css::text::XTextContent> comment(
        factory->createInstance("com.sun.star.text.textfield.Annotation"), css::uno::UNO_QUERY_THROW);
    const Ref<css::beans::XPropertySet> said(comment, css::uno::UNO_QUERY_THROW);
    said->setPropertyValue("Author", css::uno::Any(office::ustring("Người góp ý Phan")));
    said->setPropertyValue("Content", css::uno::Any(office::ustring("chưa rõ, hỏi lại")));
    text->insertTextContent(at_the_end(document).get(), comment, false);

    const auto hidden = at_the_end(document);
    hidden->setString(office::ustring(" chữ ẩn nội bộ"));
    Ref<css::beans::XPropertySet>(hidden, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("CharHidden", css::uno::Any(true));

    document.as<css::beans::XPropertySet>()->setPropertyValue("RecordChanges", css::uno::Any(true));
    const auto first = text->createTextCursorByRange(text->getStart());
    first->goRight(4, true);
    first->setString(office::ustring("ĐÃ SỬA"));

    const css::uno::Reference<css::text::XTextContent> mark(
        document.as<css::lang::XMultiServiceFactory>()->createInstance("com.sun.star.text.Bookmark"),
        css::uno::UNO_QUERY_THROW);
    css::uno::Reference<css::container::XNamed>(mark, css::uno::UNO_QUERY_THROW)->setName("kehoach_number");
    text->insertTextContent(text->getStart(), mark, false);

    const auto about = document.as<css::document::XDocumentPropertiesSupplier>()->getDocumentProperties();
    about->setAuthor(office::ustring("Soạn giả Phan"));
    about->setModifiedBy(office::ustring("Sửa giả Phan"));
    about->setDescription(office::ustring("Mô tả nội bộ Phan"));
    about->setSubject(office::ustring("Chủ đề nội bộ Phan"));
    const rtl::OUString keyword = office::ustring("Phan");
    about->setKeywords(css::uno::Sequence<rtl::OUString>(&keyword, 1));
    about->getUserDefinedProperties()->addProperty("kehoach.1", 0,
                                                   css::uno::Any(office::ustring("1|ignore:x=nội bộ Phan")));
}

/// All bytes of all files in a document.
std::string packed(const fs::path& file) {
    std::string all;
    for (const auto& part : office::read_zip(test::office().context(), url_of(file), {1000, 1U << 24U}))
        all += part.bytes;
    return all;
}

} // namespace

TEST(Release, WritesACopyWithoutWhatIsNobodyElsesBusiness) {
    told([] {
        const auto document = OpenDocument::writer(false);
        write(document, "KẾ HOẠCH trồng cây ven suối.");
        burden(document);
        const auto text = document.as<css::text::XTextDocument>()->getText();
        const auto before = text->getString();
        for (const std::string ending : {"odt", "docx"}) {
            const auto file = test::office().folder() / ("issued." + ending);
            Dispatched result(document, "org.kehoach:Release", {{"URL", file.string()}});
            rtl::OUString said;
            const auto event = result.get();
            event.Result >>= said;
            ASSERT_EQ(event.State, css::frame::DispatchResultState::SUCCESS) << office::utf8(said);
            EXPECT_THAT(office::utf8(said), HasSubstr("\"comments\":1"));
            EXPECT_GT(fs::file_size(fs::path(file).replace_extension(".pdf")), 1000u);
            const auto held = packed(file);
            EXPECT_TRUE(held.find("ven suối") != std::string::npos);
            EXPECT_TRUE(held.find("ĐÃ SỬA") != std::string::npos);
            for (const char* const secret :
                 {"Phan", "hỏi lại", "nội bộ", "kehoach", "tracked-changes", "w:ins "})
                EXPECT_TRUE(held.find(secret) == std::string::npos) << secret << " in " << ending;
        }
        EXPECT_EQ(text->getString(), before);
        EXPECT_EQ(
            document.as<css::document::XDocumentPropertiesSupplier>()->getDocumentProperties()->getAuthor(),
            office::ustring("Soạn giả Phan"));
    });
}

namespace {

using Fields = std::vector<std::pair<const char*, css::uno::Any>>;

void add_field(const OpenDocument& document, const char* kind, const Fields& values) {
    const auto at = at_the_end(document);
    const Ref<css::text::XTextContent> field(
        document.as<css::lang::XMultiServiceFactory>()->createInstance(
            office::ustring("com.sun.star.text.textfield." + std::string(kind))),
        css::uno::UNO_QUERY_THROW);
    for (const auto& [name, value] : values)
        Ref<css::beans::XPropertySet>(field, css::uno::UNO_QUERY_THROW)
            ->setPropertyValue(office::ustring(name), value);
    at->getText()->insertTextContent(at.get(), field, false);
}

css::uno::Any any(const char* words) {
    return css::uno::Any(office::ustring(words));
}

void add_bookmark(const OpenDocument& document, const char* name) {
    const Ref<css::text::XTextContent> mark(
        document.as<css::lang::XMultiServiceFactory>()->createInstance("com.sun.star.text.Bookmark"),
        css::uno::UNO_QUERY_THROW);
    Ref<css::container::XNamed>(mark, css::uno::UNO_QUERY_THROW)->setName(office::ustring(name));
    const auto at = at_the_end(document);
    at->getText()->insertTextContent(at.get(), mark, false);
}

/// One paragraph for each way in which a field holds words that it does not show.
void hide_in_fields(const OpenDocument& document) {
    write(document, "KẾ HOẠCH trồng cây\rMột ");
    add_field(document, "HiddenText", {{"Condition", any("1==1")}, {"Content", any("GIẤU-A")}});
    write(document, " mốt\rHai ");
    add_field(document, "HiddenText", {{"Condition", any("1==0")}, {"Content", any("LỘ-B")}});
    write(document, "\rBa ");
    add_field(document, "ConditionalText",
              {{"Condition", any("1==1")}, {"TrueContent", any("LỘ-C")}, {"FalseContent", any("GIẤU-C")}});
    write(document, "\rGIẤU-D");
    add_field(document, "HiddenParagraph", {{"Condition", any("1==1")}});
    add_field(document, "HiddenParagraph", {{"Condition", any("1==1")}});
    write(document, "\rLỘ-E");
    add_field(document, "HiddenParagraph", {{"Condition", any("1==0")}});
    add_bookmark(document, "GIAU_moc");
    write(document, "\rGIẤU-G");
    add_field(document, "HiddenParagraph", {{"Condition", any("1==1")}});
}

std::string text_of(const fs::path& file) {
    const OpenDocument document(url_of(file), true, true);
    return office::utf8(document.as<css::text::XTextDocument>()->getText()->getString());
}

std::string released(const OpenDocument& document, const fs::path& file) {
    rtl::OUString said;
    Dispatched(document, "org.kehoach:Release", {{"URL", file.string()}}).get().Result >>= said;
    return office::utf8(said);
}

} // namespace

TEST(Release, TakesOutWhatFieldsHoldAndDoNotShow) {
    told([] {
        const auto document = OpenDocument::writer(false);
        hide_in_fields(document);
        for (const std::string ending : {"odt", "docx"}) {
            const auto file = test::office().folder() / ("fields." + ending);
            EXPECT_THAT(released(document, file), HasSubstr("\"hidden\":4"));
            const auto held = packed(file);
            for (const char* const secret : {"GIẤU", "GIAU", "1==", "hidden-", "conditional-"})
                EXPECT_TRUE(held.find(secret) == std::string::npos) << secret << " in " << ending;
            const auto shown = text_of(file);
            EXPECT_THAT(shown, HasSubstr("Một  mốt\nHai LỘ-B\nBa LỘ-C\nLỘ-E")) << ending;
        }
    });
}

TEST(Release, KeepsABookmarkThatTheTextLeadsTo) {
    told([] {
        const auto document = OpenDocument::writer(false);
        write(document, "KẾ HOẠCH trồng cây");
        add_bookmark(document, "moc_can");
        add_bookmark(document, "moc_thua");
        const auto link = at_the_end(document);
        link->setString(office::ustring(" xem trên"));
        Ref<css::beans::XPropertySet>(link, css::uno::UNO_QUERY_THROW)
            ->setPropertyValue("HyperLinkURL", any("#moc_can"));
        const auto file = test::office().folder() / "marks.odt";
        released(document, file);
        const auto held = packed(file);
        EXPECT_NE(held.find("text:name=\"moc_can\""), std::string::npos);
        EXPECT_EQ(held.find("moc_thua"), std::string::npos);
    });
}

TEST(Release, NamesWhiteWordsAndLeavesThem) {
    told([] {
        const auto document = OpenDocument::writer(false);
        write(document, "KẾ HOẠCH trồng cây\r");
        const auto coloured = [&](const char* words, sal_Int32 behind) {
            const auto at = at_the_end(document);
            at->setString(office::ustring(words));
            const Ref<css::beans::XPropertySet> look(at, css::uno::UNO_QUERY_THROW);
            look->setPropertyValue("CharColor", css::uno::Any(sal_Int32(0xFFFFFF)));
            look->setPropertyValue("CharBackColor", css::uno::Any(behind));
        };
        coloured("chữ trắng kín", -1);
        coloured(" chữ trắng trên xanh", 0x003366);
        const auto file = test::office().folder() / "white.odt";
        const auto said = released(document, file);
        EXPECT_THAT(said, HasSubstr("\"white\":1"));
        EXPECT_THAT(said, HasSubstr("“chữ trắng kín”"));
        EXPECT_THAT(text_of(file), HasSubstr("chữ trắng kín"));
    });
}

TEST(Release, KeepsAHeadingWithWhatItBelongsWith) {
    told([] {
        // The office guesses that the first page of a file ends with its 24th paragraph.
        const auto document = OpenDocument::writer(false);
        std::string text, words;
        for (int count = 0; count < 40; ++count)
            words += "chữ ";
        for (int count = 0; count < 24; ++count)
            text += (count < 16 ? words : "ngắn") + "\r";
        write(document, (text + "ĐỀMỤC\r" + words + "\r" + words).c_str());
        const Ref<css::style::XStyleFamiliesSupplier> styles(Model(document), css::uno::UNO_QUERY_THROW);
        const auto style = [&](const char* kind) {
            const Ref<css::container::XNameAccess> family(
                styles->getStyleFamilies()->getByName(office::ustring(kind)), css::uno::UNO_QUERY_THROW);
            return Ref<css::beans::XPropertySet>(family->getByName("Standard"), css::uno::UNO_QUERY_THROW);
        };
        for (const char* side : {"TopMargin", "BottomMargin", "LeftMargin", "RightMargin"})
            style("PageStyles")->setPropertyValue(office::ustring(side), css::uno::Any(sal_Int32(2000)));
        style("ParagraphStyles")->setPropertyValue("ParaBottomMargin", css::uno::Any(sal_Int32(212)));
        Ref<css::beans::XPropertySet>(found(document, "ĐỀMỤC"), css::uno::UNO_QUERY_THROW)
            ->setPropertyValue("ParaKeepTogether", css::uno::Any(true));
        const auto file = test::office().folder() / "kept.odt";
        ASSERT_EQ(Dispatched(document, "org.kehoach:Release", {{"URL", file.string()}}).get().State,
                  css::frame::DispatchResultState::SUCCESS);
        const Pdf pdf(fs::path(file).replace_extension(".pdf"));
        EXPECT_FALSE(pdf.sheet(1).find("ĐỀMỤC"));
        EXPECT_TRUE(pdf.sheet(2).find("ĐỀMỤC"));
    });
}

TEST(Release, NeverWritesOverTheOpenDocument) {
    told([] {
        auto fresh = OpenDocument::writer(false);
        write(fresh, "KẾ HOẠCH trồng cây");
        const auto url = url_of(test::office().folder() / "draft.odt");
        fresh.as<css::frame::XStorable>()->storeAsURL(url, {});
        const auto size = fs::file_size(test::office().folder() / "draft.odt");
        Dispatched result(fresh, "org.kehoach:Release", {{"URL", office::utf8(url)}});
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::FAILURE);
        EXPECT_EQ(fs::file_size(test::office().folder() / "draft.odt"), size);
    });
}

TEST(Release, OfAnotherFormatIsRefused) {
    told([] {
        const auto document = OpenDocument::writer(false);
        Dispatched result(document, "org.kehoach:Release",
                          {{"URL", (test::office().folder() / "issued.rtf").string()}});
        const auto event = result.get();
        EXPECT_EQ(event.State, css::frame::DispatchResultState::FAILURE);
        EXPECT_FALSE(fs::exists(test::office().folder() / "issued.rtf"));
    });
}

namespace {

/// A State plan with number and date, an outline and two appendices.
const char* const with_attachments = R"({"family": "state", "date": "2026-06-05", "place": "Nậm Hương",
    "issuer": {"name": "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG", "inText": "Ủy ban nhân dân xã Nậm Hương"},
    "number": {"value": "8", "issuer": "UBND"}, "subject": "Trồng cây ven suối",
    "sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Trồng đủ số cây đã định (Phụ lục I, II)."}]}],
    "recipients": ["Như trên"], "filing": "VT",
    "signature": {"authority": "TM. ỦY BAN NHÂN DÂN", "role": "CHỦ TỊCH", "name": "Lò Văn Tếnh"},
    "appendices": [{"form": "study-meetings"}, {"form": "study-meetings"}]})";

std::string text_of_file(const fs::path& file) {
    const OpenDocument document(url_of(file), true, true);
    const auto checker = org::kehoach::PlanChecker::create(test::office().context());
    return office::utf8(checker->analyse(document, {}));
}

std::string title_of(const fs::path& file) {
    const OpenDocument document(url_of(file), true, true);
    return office::utf8(
        document.as<css::document::XDocumentPropertiesSupplier>()->getDocumentProperties()->getTitle());
}

std::string bytes_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The plan above, with words that nobody has filled in.
std::string half_filled() {
    std::string spec = with_attachments;
    const std::string from = "Trồng đủ số cây đã định";
    return spec.replace(spec.find(from), from.size(), "Trồng xong trước ngày …");
}

} // namespace

TEST(Release, GivesThePdfATitleTagsAndBookmarks) {
    told([] {
        const OpenDocument plan(composed(with_attachments));
        const auto file = test::office().folder() / "tagged.odt";
        ASSERT_EQ(Dispatched(plan, "org.kehoach:Release", {{"URL", file.string()}}).get().State,
                  css::frame::DispatchResultState::SUCCESS);
        const auto pdf = bytes_of(fs::path(file).replace_extension(".pdf"));
        for (const char* const part : {"/StructTreeRoot", "/Marked true", "/Outlines", "/Title"})
            EXPECT_NE(pdf.find(part), std::string::npos) << part;
    });
}

TEST(Release, TellsACallerWhatIsOpen) {
    told([] {
        const auto said = [](const std::string& spec, const std::string& name) {
            const OpenDocument plan(composed(spec));
            rtl::OUString result;
            Dispatched(plan, "org.kehoach:Release", {{"URL", (test::office().folder() / name).string()}})
                .get()
                .Result >>= result;
            return office::utf8(result);
        };
        EXPECT_THAT(said(with_attachments, "clean.odt"),
                    HasSubstr(R"("errors":0,"warnings":0,"white":0,"open":[])"));
        const auto open = said(half_filled(), "open.odt");
        EXPECT_THAT(open, HasSubstr(R"("errors":0,"warnings":1)"));
        EXPECT_THAT(open, HasSubstr("ngày …"));
    });
}

TEST(Release, AsksWhoeverHasSomethingOpenBeforeItWrites) {
    told([] {
        const OpenDocument plan(composed(half_filled()));
        Dispatched result(plan, "org.kehoach:Release");
        const auto box = window_reading(words("release.open.question"));
        ASSERT_TRUE(box.is());
        EXPECT_TRUE(reads(
            box, words("release.open", {{"counts", words("release.open.warnings", {{"count", "1"}})}})));
        press(all(box, css::accessibility::AccessibleRole::PUSH_BUTTON).back());
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
        EXPECT_FALSE(has_dialog());
        EXPECT_TRUE(panel_button(plan, "panel.check").is()) << "the panel shows what is open";
    });
}

TEST(Release, WritesAttachmentsApartWithBlankLines) {
    told([] {
        const OpenDocument plan(composed(with_attachments));
        css::uno::Sequence<css::beans::PropertyValue> arguments(2);
        arguments[0].Name = "URL";
        arguments[0].Value <<= url_of(test::office().folder() / "apart.odt");
        arguments[1].Name = "Apart";
        arguments[1].Value <<= true;
        const Ref<css::frame::XDispatchProvider> frame(plan.model()->getCurrentController()->getFrame(),
                                                       css::uno::UNO_QUERY_THROW);
        css::frame::DispatchResultEvent event;
        css::frame::DispatchHelper::create(test::office().context())
            ->executeDispatch(frame, "org.kehoach:Release", {}, 0, arguments) >>= event;
        rtl::OUString said;
        event.Result >>= said;
        ASSERT_EQ(event.State, css::frame::DispatchResultState::SUCCESS) << office::utf8(said);
        const auto main = text_of_file(test::office().folder() / "apart.odt");
        EXPECT_THAT(main, HasSubstr("Trồng đủ số cây"));
        EXPECT_THAT(main, HasSubstr("Lò Văn Tếnh"));
        EXPECT_THAT(main, testing::Not(HasSubstr("Kèm theo")));
        EXPECT_EQ(title_of(test::office().folder() / "apart.odt"), "KẾ HOẠCH Trồng cây ven suối");
        EXPECT_EQ(title_of(test::office().folder() / "apart - phu luc ii.odt"),
                  "Phụ lục II - KẾ HOẠCH Trồng cây ven suối");
        for (const char* const name : {"apart - phu luc i", "apart - phu luc ii"}) {
            const auto file = test::office().folder() / (std::string(name) + ".odt");
            ASSERT_TRUE(fs::exists(file)) << file;
            EXPECT_TRUE(fs::exists(fs::path(file).replace_extension(".pdf")));
            const auto text = text_of_file(file);
            EXPECT_THAT(text, HasSubstr("Kèm theo"));
            EXPECT_THAT(text, testing::Not(HasSubstr("08/KH-UBND")));
            EXPECT_THAT(text, testing::Not(HasSubstr("05 tháng 6")));
            EXPECT_THAT(text, testing::Not(HasSubstr("Trồng đủ số cây")));
        }
    });
}
