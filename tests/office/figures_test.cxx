// SPDX-License-Identifier: MPL-2.0
// Figures of a workbook in a text: put there, and brought up to date when somebody asks for it.
#include "figures_ground.hxx"

#include "office/text.hxx"

#include <boost/json/object.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;
namespace fs = std::filesystem;

TEST(Figures, OneCellBecomesAFigureOfASentenceInOneStep) {
    told([] {
        const Papers papers;
        const auto book = papers.book();
        const auto text = text_with("Toàn xã có buổi học.", 10);
        const auto before = canonical_xml(text);
        const auto said = sent(book, text, "Biểu 1.B3");
        EXPECT_EQ(said.at("what").as_string(), "figure");
        EXPECT_EQ(said.at("words").as_string(), "47");
        EXPECT_EQ(said.at("cells").as_string(), "Biểu 1.B3");
        EXPECT_EQ(line_of(text, 0), "Toàn xã có 47 buổi học.");
        EXPECT_EQ(undo_manager(text)->getAllUndoActionTitles().getLength(), 1);
        EXPECT_FALSE(book.as<css::util::XModifiable>()->isModified());
        undo_manager(text)->undo();
        EXPECT_EQ(canonical_xml(text), before);
        EXPECT_EQ(refreshed(text).at("figures").as_int64(), 0) << "what was remembered went back too";
    });
}

TEST(Figures, ARangeBecomesATableOfTheHouse) {
    told([] {
        const Papers papers;
        const auto book = papers.book();
        const auto text = text_with("Kết quả như sau:", 16);
        const auto before = canonical_xml(text);
        const auto said = sent(book, text, "Biểu 1.A1:C4");
        EXPECT_EQ(said.at("what").as_string(), "table");
        EXPECT_EQ(said.at("count").as_int64(), 12);
        const auto table = table_of(text);
        ASSERT_TRUE(table.is());
        EXPECT_EQ(cell_of(text, "A1"), "Đơn vị");
        EXPECT_EQ(cell_of(text, "B2"), shown(book, "Biểu 1", "B2"));
        EXPECT_EQ(cell_of(text, "B4"), shown(book, "Biểu 1", "B4"));
        EXPECT_EQ(style_of(text, "A1"), "KH Đầu bảng");
        EXPECT_EQ(style_of(text, "B3"), "KH Dòng bảng");
        EXPECT_EQ(style_of(text, "A4"), "KH Dòng tổng") << "bold on the sheet";
        EXPECT_TRUE(get<bool>(Ref<css::beans::XPropertySet>(table, css::uno::UNO_QUERY_THROW), "RepeatHeadline"));
        undo_manager(text)->undo();
        EXPECT_EQ(canonical_xml(text), before);
    });
}

TEST(Figures, HiddenLinesStayOutOfTheTableAndMergedHeadsStayMerged) {
    told([] {
        const Papers papers;
        const auto book = papers.book();
        const auto sheet = test::sheet(book, "Biểu 1");
        const Ref<css::table::XColumnRowRange> lines(sheet, css::uno::UNO_QUERY_THROW);
        lines->getRows()->insertByIndex(0, 1);
        test::cell(book, "Biểu 1", "B1")->setFormula(office::ustring("Năm 2026"));
        Ref<css::util::XMergeable>(sheet->getCellRangeByName("B1:C1"), css::uno::UNO_QUERY_THROW)->merge(true);
        Ref<css::beans::XPropertySet>(lines->getRows()->getByIndex(3), css::uno::UNO_QUERY_THROW)
            ->setPropertyValue("IsVisible", css::uno::Any(false));
        const auto text = text_with("Kết quả như sau:", 16);
        EXPECT_EQ(sent(book, text, "Biểu 1.A1:C5").at("what").as_string(), "table");
        EXPECT_EQ(table_of(text)->getRows()->getCount(), 4);
        EXPECT_EQ(cell_of(text, "B1"), "Năm 2026");
        EXPECT_EQ(cell_of(text, "A4"), "Tổng số");
        test::cell(book, "Biểu 1", "B3")->setValue(1300);
        EXPECT_EQ(refreshed(text).at("changes").as_array().size(), 2U);
        EXPECT_EQ(cell_of(text, "B4"), shown(book, "Biểu 1", "B5"));
    });
}

TEST(Figures, OnlyWhatDiffersIsChangedAndTheSentencesAreListed) {
    told([] {
        const Papers papers;
        const auto book = papers.book();
        const auto text = text_with("Toàn xã có buổi học. Riêng xã Bình có", 10);
        sent(book, text, "Biểu 1.B4");
        at_end(text);
        sent(book, text, "Biểu 1.B3");
        const auto written = line_of(text, 0);
        EXPECT_EQ(written, "Toàn xã có " + shown(book, "Biểu 1", "B4") + " buổi học. Riêng xã Bình có 47");
        const auto xml = canonical_xml(text);
        undo_manager(text)->clear();
        EXPECT_TRUE(refreshed(text).at("changes").as_array().empty());
        EXPECT_EQ(undo_manager(text)->getAllUndoActionTitles().getLength(), 0) << "no change, no step";
        EXPECT_EQ(canonical_xml(text), xml);
        test::cell(book, "Biểu 1", "B3")->setValue(52);
        test::cell(book, "Biểu 1", "B2")->setValue(1195);
        const auto said = refreshed(text);
        ASSERT_EQ(said.at("changes").as_array().size(), 1U) << "the sum is as it was";
        const auto& change = said.at("changes").at(0);
        EXPECT_EQ(change.at("was").as_string(), "47");
        EXPECT_EQ(change.at("now").as_string(), "52");
        EXPECT_EQ(change.at("before").as_string(), "Riêng xã Bình có 47");
        EXPECT_EQ(change.at("after").as_string(), "Riêng xã Bình có 52");
        EXPECT_TRUE(change.at("done").as_bool());
        EXPECT_THAT(line_of(text, 0), testing::EndsWith("xã Bình có 52"));
        EXPECT_EQ(undo_manager(text)->getAllUndoActionTitles().getLength(), 1);
        undo_manager(text)->undo();
        EXPECT_EQ(canonical_xml(text), xml);
        undo_manager(text)->redo();
        EXPECT_TRUE(refreshed(text).at("changes").as_array().empty()) << "the bookmark is where the words are";
        undo_manager(text)->undo();
        EXPECT_EQ(refreshed(text).at("changes").as_array().size(), 1U) << "and can be done again";
        EXPECT_THAT(line_of(text, 0), testing::EndsWith("xã Bình có 52"));
    });
}

TEST(Figures, FollowTheirCellThroughManyRefreshes) {
    told([] {
        const Papers papers;
        const auto book = papers.book();
        const auto text = text_with("Có buổi, trong đó buổi.", 2);
        sent(book, text, "Biểu 1.B4");
        at_end(text, 6);
        sent(book, text, "Biểu 1.B3");
        for (const int figure : {9, 12345, 1, 100, 47}) {
            test::cell(book, "Biểu 1", "B3")->setValue(figure);
            refreshed(text);
            EXPECT_EQ(line_of(text, 0), "Có " + shown(book, "Biểu 1", "B4") + " buổi, trong đó " +
                                            shown(book, "Biểu 1", "B3") + " buổi.");
        }
    });
}

TEST(Figures, WhatSomebodyWroteOverIsSaidAndLeft) {
    told([] {
        const Papers papers;
        const auto book = papers.book();
        const auto text = text_with("Xã Bình có buổi.", 10);
        sent(book, text, "Biểu 1.B3");
        type_over(text, "47", "gần 50");
        test::cell(book, "Biểu 1", "B3")->setValue(52);
        const auto said = refreshed(text);
        ASSERT_EQ(said.at("changes").as_array().size(), 1U);
        EXPECT_TRUE(said.at("changes").at(0).at("byHand").as_bool());
        EXPECT_FALSE(said.at("changes").at(0).at("done").as_bool());
        EXPECT_EQ(line_of(text, 0), "Xã Bình có gần 50 buổi.");
        refreshed(text, {argument("Confirm", std::vector<std::string>{"1"})});
        EXPECT_EQ(line_of(text, 0), "Xã Bình có 52 buổi.");
    });
}

TEST(Figures, ACellThatIsNoFigureAnyMoreIsSaidAndLeft) {
    told([] {
        const Papers papers;
        const auto book = papers.book();
        const auto text = text_with("Xã Bình có buổi.", 10);
        sent(book, text, "Biểu 1.B3");
        for (const auto& [formula, key] : std::map<std::string, std::string>{
                 {"", "is empty now"}, {"chưa có", "holds words now"}, {"=1/0", "shows an error"}}) {
            SCOPED_TRACE(key);
            test::cell(book, "Biểu 1", "B3")->setFormula(office::ustring(formula));
            const auto said = refreshed(text);
            EXPECT_TRUE(said.at("changes").as_array().empty());
            ASSERT_EQ(said.at("left").as_array().size(), 1U);
            EXPECT_THAT(std::string(said.at("left").at(0).as_string()), HasSubstr(key));
            EXPECT_EQ(line_of(text, 0), "Xã Bình có 47 buổi.");
        }
    });
}

TEST(Figures, AreFoundAgainWhereTheirRowHasMovedAndNeverTakenFromAnother) {
    told([] {
        const Papers papers;
        const auto book = papers.book();
        const auto text = text_with("Xã Bình có buổi.", 10);
        sent(book, text, "Biểu 1.B3");
        const Ref<css::table::XColumnRowRange> lines(test::sheet(book, "Biểu 1"), css::uno::UNO_QUERY_THROW);
        lines->getRows()->insertByIndex(2, 1); // Xã Ba comes between
        test::cell(book, "Biểu 1", "A3")->setFormula(office::ustring("Xã Ba"));
        test::cell(book, "Biểu 1", "B3")->setValue(8);
        EXPECT_TRUE(refreshed(text).at("changes").as_array().empty());
        test::cell(book, "Biểu 1", "B4")->setValue(53);
        refreshed(text);
        EXPECT_EQ(line_of(text, 0), "Xã Bình có 53 buổi.");
        test::cell(book, "Biểu 1", "A4")->setFormula(office::ustring("Xã Chi"));
        test::cell(book, "Biểu 1", "B4")->setValue(60);
        const auto said = refreshed(text);
        EXPECT_THAT(std::string(said.at("left").at(0).as_string()), HasSubstr("another row"));
        EXPECT_EQ(line_of(text, 0), "Xã Bình có 53 buổi.");
    });
}

TEST(Figures, SurviveFilesOfBothKindsAndAreReadFromFilesThatNobodyHasOpen) {
    told([] {
        for (const char* const kind : {".odt", ".docx"}) {
            SCOPED_TRACE(kind);
            const Papers papers;
            fs::path stored;
            {
                const auto book = papers.book();
                const auto text = text_with("Xã Bình có buổi.", 10);
                sent(book, text, "Biểu 1.B3");
                at_end(text);
                sent(book, text, "Biểu 1.A1:C4");
                stored = papers.put(text, "báo cáo" + std::string(kind));
                test::cell(book, "Biểu 1", "B3")->setValue(52);
                papers.put(book, "Tổng hợp.ods");
            }
            const OpenDocument again(url_of(stored));
            const auto said = refreshed(again);
            EXPECT_EQ(said.at("changes").as_array().size(), 3U) << boost::json::value(said);
            EXPECT_TRUE(said.at("left").as_array().empty()) << boost::json::value(said);
            EXPECT_EQ(line_of(again, 0), "Xã Bình có 52 buổi.");
            EXPECT_EQ(cell_of(again, "B3"), "52");
            EXPECT_TRUE(refreshed(again).at("changes").as_array().empty());
        }
    });
}

TEST(Figures, GoWithTextAndWorkbookIntoAnotherFolder) {
    told([] {
        const Papers papers;
        {
            const auto book = papers.book();
            const auto first = papers.put(text_with("Xã Bình có buổi.", 10), "báo cáo.odt");
            const OpenDocument text(url_of(first));
            cursor_to(text, 10);
            EXPECT_EQ(sent(book, text, "Biểu 1.B3").at("file").as_string(), "Tổng hợp.ods");
            papers.put(text, "báo cáo.odt");
            test::cell(book, "Biểu 1", "B3")->setValue(52);
            papers.put(book, "Tổng hợp.ods");
        }
        const auto moved = papers.folder().parent_path() / (papers.folder().filename().string() + " mới");
        fs::rename(papers.folder(), moved);
        {
            const OpenDocument again(url_of(moved / "báo cáo.odt"));
            refreshed(again);
            EXPECT_EQ(line_of(again, 0), "Xã Bình có 52 buổi.");
        }
        fs::remove(moved / "Tổng hợp.ods");
        const OpenDocument alone(url_of(moved / "báo cáo.odt"));
        EXPECT_THAT(std::string(refreshed(alone).at("left").at(0).as_string()), HasSubstr("Tổng hợp.ods"));
        EXPECT_EQ(line_of(alone, 0), "Xã Bình có 47 buổi.");
    });
}

TEST(Figures, RespectProtectedSectionsAndRecordedChanges) {
    told([] {
        const Papers papers;
        const auto book = papers.book();
        const auto text = text_with("Xã Bình có buổi.", 10);
        sent(book, text, "Biểu 1.B3");
        {
            const auto section = protect_all(text);
            const auto steps = undo_manager(text)->getAllUndoActionTitles().getLength();
            test::cell(book, "Biểu 1", "B3")->setValue(52);
            const auto said = refreshed(text);
            EXPECT_FALSE(said.at("changes").at(0).at("done").as_bool());
            EXPECT_EQ(said.at("left").as_array().size(), 1U);
            EXPECT_EQ(line_of(text, 0), "Xã Bình có 47 buổi.");
            EXPECT_EQ(undo_manager(text)->getAllUndoActionTitles().getLength(), steps);
            section->setPropertyValue("IsProtected", css::uno::Any(false));
        }
        text.as<css::beans::XPropertySet>()->setPropertyValue("RecordChanges", css::uno::Any(true));
        for (const int figure : {52, 100}) {
            test::cell(book, "Biểu 1", "B3")->setValue(figure);
            const auto said = refreshed(text);
            EXPECT_TRUE(said.at("changes").at(0).at("done").as_bool()) << boost::json::value(said);
            EXPECT_FALSE(said.at("changes").at(0).at("byHand").as_bool());
        }
        EXPECT_TRUE(refreshed(text).at("changes").as_array().empty());
        EXPECT_THAT(accepted_line(text, 0), "Xã Bình có 100 buổi.");
    });
}

TEST(Figures, TheCopyThatIsSentOutCarriesNoneOfThem) {
    told([] {
        const Papers papers;
        const auto book = papers.book();
        const auto text = text_with("Xã Bình có buổi.", 10);
        sent(book, text, "Biểu 1.B3");
        const auto copy = papers.folder() / "bản gửi.odt";
        run(text, "Release", {argument("URL", office::utf8(url_of(copy)))});
        const OpenDocument released(url_of(copy));
        EXPECT_EQ(line_of(released, 0), "Xã Bình có 47 buổi.");
        EXPECT_EQ(released.as<css::text::XBookmarksSupplier>()->getBookmarks()->getElementNames().getLength(), 0);
        EXPECT_EQ(refreshed(released).at("figures").as_int64(), 0);
    });
}

TEST(Figures, RefuseWhatCouldNotBeFoundAgainAndWhatMayNotBeWritten) {
    told([] {
        const Papers papers;
        const auto book = papers.book();
        const auto text = text_with("Xã Bình có buổi.", 10);
        const auto refused = [&](const Model& from, const Model& into, const std::string& range) {
            return refusal_of(run(from, "SendToWriter", {argument("Range", range), argument("Target", css::uno::Any(into))}));
        };
        EXPECT_THAT(refused(OpenDocument::calc(), text, "A1"), HasSubstr("A1")) << "it is empty";
        const auto unstored = OpenDocument::calc();
        test::cell(unstored, "Sheet1", "A1")->setValue(1);
        EXPECT_THAT(refused(unstored, text, "A1"), HasSubstr("never saved"));
        test::cell(book, "Biểu 1", "C4")->setFormula("=1/0");
        EXPECT_THAT(refused(book, text, "Biểu 1.A1:C4"), HasSubstr("C4"));
        EXPECT_THAT(refused(book, text, "Biểu 1.A1:J200"), testing::Not("")) << "the same cell";
        const OpenDocument locked(url_of(papers.put(text, "khóa.odt")), true, true);
        EXPECT_THAT(refused(book, locked, "Biểu 1.B3"), HasSubstr("read-only"));
        EXPECT_EQ(line_of(text, 0), "Xã Bình có buổi.");
    });
}
