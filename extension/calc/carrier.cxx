// SPDX-License-Identifier: MPL-2.0
#include "calc/carrier.hxx"

#include "office/gone.hxx"
#include "office/hidden_window.hxx"
#include "office/property.hxx"
#include "office/text.hxx"
#include "text/stored_zip.hpp"

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XLoadable.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace kehoach::calc {

namespace {

// The office has no call for what a locked sheet allows, but takes it from a file of the other program, and
// keeps it when the sheet is opened and locked again.

constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
constexpr const char* types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                              "<Default Extension=\"rels\" ContentType=\"application/"
                              "vnd.openxmlformats-package.relationships+xml\"/>"
                              "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                              "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                              "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/"
                              "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
constexpr const char* main_names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* relation_names = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relation(const std::string& kind, const std::string& target) {
    return std::string(declaration) +
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           "<Relationship Id=\"rId1\" Type=\"" +
           relation_names + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
}

std::string workbook() {
    return std::string(declaration) + "<workbook xmlns=\"" + main_names + "\" xmlns:r=\"" + relation_names +
           "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
}

std::string sheet(const Freedom& freedom) {
    return std::string(declaration) + "<worksheet xmlns=\"" + main_names +
           "\"><sheetData/><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" "
           "formatRows=\"0\" insertRows=\"" +
           (freedom.rows ? "0" : "1") + "\"/></worksheet>";
}

std::string file(const Freedom& freedom) {
    return text::stored_zip({{"[Content_Types].xml", std::string(declaration) + types},
                             {"_rels/.rels", relation("officeDocument", "xl/workbook.xml")},
                             {"xl/workbook.xml", workbook()},
                             {"xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")},
                             {"xl/worksheets/sheet1.xml", sheet(freedom)}});
}

Model load(const Ref<css::uno::XComponentContext>& context, const Freedom& freedom) {
    using office::property;
    const std::string bytes = file(freedom);
    const css::uno::Sequence<sal_Int8> sequence(reinterpret_cast<const sal_Int8*>(bytes.data()),
                                                static_cast<sal_Int32>(bytes.size()));
    const Ref<css::io::XInputStream> stream(
        css::io::SequenceInputStream::createStreamFromSequence(context, sequence), css::uno::UNO_QUERY_THROW);
    const Model model(css::frame::Desktop::create(context)->loadComponentFromURL(
                          "private:stream", "_blank", 0,
                          office::seq<css::beans::PropertyValue>(
                              {property("InputStream", stream), property("Hidden", true),
                               property("FilterName", rtl::OUString("Calc MS Excel 2007 XML"))})),
                      css::uno::UNO_QUERY_THROW);
    office::give_size(model);
    return model;
}

void open_sheet(const Model& model) {
    const auto sheets = Ref<css::sheet::XSpreadsheetDocument>(model, css::uno::UNO_QUERY_THROW)->getSheets();
    Ref<css::util::XProtectable>(sheets->getByName(sheets->getElementNames()[0]), css::uno::UNO_QUERY_THROW)
        ->unprotect({});
}

} // namespace

Carrier::Carrier(const Ref<css::uno::XComponentContext>& context, const Freedom& freedom)
    : model_(load(context, freedom)) {
    open_sheet(model_);
}

Carrier::Carrier(const Ref<css::uno::XComponentContext>& context)
    : model_(context->getServiceManager()->createInstanceWithContext("com.sun.star.sheet.SpreadsheetDocument", context),
             css::uno::UNO_QUERY_THROW) {
    Ref<css::frame::XLoadable>(model_, css::uno::UNO_QUERY_THROW)->initNew();
}

Carrier::~Carrier() {
    // Who vetoes owns it from then on, and closes it.
    office::unless_gone([&] { Ref<css::util::XCloseable>(model_, css::uno::UNO_QUERY_THROW)->close(true); });
}

} // namespace kehoach::calc
