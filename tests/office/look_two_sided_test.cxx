// SPDX-License-Identifier: MPL-2.0
// Printed on two sides: backs are mirrored, attachments begin on a front side; on one side nothing stays
// empty.
#include "body_reading.hxx"
#include "look_sheets.hxx"
#include "office/property.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

using namespace kehoach;
using namespace kehoach::test;

namespace {

using kehoach::office::property;

bool prints_empty_sides(const Model& model) {
    const css::uno::Reference<css::lang::XMultiServiceFactory> factory(model, css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::beans::XPropertySet> settings(
        factory->createInstance("com.sun.star.document.Settings"), css::uno::UNO_QUERY_THROW);
    return settings->getPropertyValue("PrintEmptyPages").get<bool>();
}

/// What a printer gets: with the empty sides, or without, as the document wants.
Pdf as_on_paper(const Model& model) {
    const auto file = test::office().folder() / "paper.pdf";
    const css::uno::Reference<css::frame::XStorable> storable(model, css::uno::UNO_QUERY_THROW);
    const auto data = kehoach::office::seq<css::beans::PropertyValue>(
        {property("IsSkipEmptyPages", !prints_empty_sides(model))});
    storable->storeToURL(url_of(file), kehoach::office::seq<css::beans::PropertyValue>(
                                           {property("FilterName", rtl::OUString("writer_pdf_Export")),
                                            property("FilterData", data), property("Overwrite", true)}));
    return Pdf(file);
}

plan::PlanSpec with_attachments(const std::string& profile, int lines, bool two_sided) {
    auto spec = long_plan(profile, lines);
    spec.two_sided = two_sided;
    plan::ReportOutline outline{"ĐỀ CƯƠNG BÁO CÁO", "Kết quả đọc sách", {}};
    outline.items.push_back(
        {plan::Item::Kind::heading, "ĐẶC ĐIỂM", {{plan::Item::Kind::paragraph, "Nêu đặc điểm.", {}}}});
    spec.outline = outline;
    spec.appendices = {form_of("SỐ CUỘC HỌP", 5, 70), form_of("SỐ SÁCH ĐÃ MUA", 5, 3)};
    return spec;
}

bool begins_attachment(const PdfSheet& sheet) {
    return sheet.find("(Kèm theo Kế hoạch số").has_value();
}

/// Backs change left and right, fronts do not; an empty side is the back before an attachment.
void expect_two_sided(const Pdf& pdf, const profile::Profile& profile) {
    const auto count = static_cast<int>(pdf.sheets().size());
    int number = 0, attachments = 0;
    for (int side = 1; side <= count; ++side) {
        SCOPED_TRACE(side);
        const auto& sheet = pdf.sheet(side);
        const bool is_back = side % 2 == 0;
        if (sheet.words.empty()) {
            EXPECT_TRUE(is_back);
            ASSERT_LT(side, count) << "no empty side at the end";
            EXPECT_TRUE(begins_attachment(pdf.sheet(side + 1)));
            continue;
        }
        const bool begins = begins_attachment(sheet);
        attachments += begins ? 1 : 0;
        EXPECT_FALSE(begins && is_back) << "an attachment begins on a front side";
        number = begins ? 1 : number + 1;
        const auto margins = is_back ? back(profile) : front(profile);
        expect_number(sheet, profile, number, margins);
        EXPECT_GE(body_of(sheet, profile).left, margins.left - off_mm);
        EXPECT_LE(body_of(sheet, profile).right, sheet.width - margins.right + off_mm);
        if (attachments == 0 && number > 1 && !pdf.sheet(side + 1).words.empty() &&
            !begins_attachment(pdf.sheet(side + 1)))
            expect_margins(sheet, profile, margins);
    }
    EXPECT_EQ(attachments, 3);
}

} // namespace

TEST(TwoSided, MirrorsBacksAndBeginsAttachmentsOnFrontSides) {
    for (const auto* id : {"party-hd36", "party-hd05"})
        for (const int lines : {40, 95, 140}) {
            SCOPED_TRACE(std::string(id) + " " + std::to_string(lines));
            const auto spec = with_attachments(id, lines, true);
            const auto made = composed(spec);
            expect_two_sided(as_on_paper(*made), profile_of(spec));
            const OpenDocument again(url_of(store(*made, "sides.docx")));
            SCOPED_TRACE("after .docx");
            expect_two_sided(as_on_paper(again), profile_of(spec));
            composer()->restructure(again, {});
            SCOPED_TRACE("and restructured");
            expect_two_sided(as_on_paper(again), profile_of(spec));
        }
}

TEST(OneSided, LeavesNoSideEmpty) {
    for (const auto* id : all_profiles_of_plans)
        for (const int lines : {3, 40, 95}) {
            SCOPED_TRACE(std::string(id) + " " + std::to_string(lines));
            const auto spec = with_attachments(id, lines, false);
            const auto pdf = as_on_paper(*composed(spec));
            for (const auto& sheet : pdf.sheets())
                EXPECT_FALSE(sheet.words.empty());
        }
}

TEST(OneSided, LeavesNoSideEmptyWhereAPaperIsRestructured) {
    const auto document = OpenDocument::writer();
    set_text(document,
             letterhead + "I. NỘI DUNG\rCó một phụ lục kèm theo (Phụ lục 1).\rPhụ lục 1\rDANH SÁCH\rMột.\r");
    composer()->restructure(document, {});
    const auto pdf = as_on_paper(document);
    ASSERT_EQ(pdf.sheets().size(), 2U);
    undo_manager(document)->undo();
    EXPECT_TRUE(prints_empty_sides(document)) << "as every new document";
}
