// SPDX-License-Identifier: MPL-2.0
#include "calc/chart.hxx"

#include "calc/access.hxx"
#include "office/text.hxx"

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/chart/X3DDisplay.hpp>
#include <com/sun/star/chart/XAxisXSupplier.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XChartDataArray.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>
#include <com/sun/star/chart2/data/XDataSink.hpp>
#include <com/sun/star/chart2/data/XDataSource.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/util/XCloneable.hpp>
#include <memory>

namespace kehoach::calc {

namespace {

namespace chart2 = css::chart2;
using Properties = Ref<css::beans::XPropertySet>;
using Labeled = Ref<chart2::data::XLabeledDataSequence>;

/// One for each series: told apart on paper without colours too, from dark to light.
constexpr sal_Int32 colours[form::most_series] = {0x1F3864, 0xC55A11, 0x548235, 0x2E9BD6, 0xF4B183, 0xA9D18E};
constexpr sal_Int32 white = 0xFFFFFF;
constexpr sal_Int32 width = 17'000, height = 9'500, gap = 500; ///< 1/100 mm

template<typename T>
void set(const Ref<css::uno::XInterface>& target, const char* name, const T& value) {
    Properties(target, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(name), css::uno::Any(value));
}

std::string absolute(int row, int column) {
    const std::string address = form::address(row, column);
    const auto digits = address.find_first_of("0123456789");
    return "$" + address.substr(0, digits) + "$" + address.substr(digits);
}

class Chart {
public:
    Chart(const Model& model, const SheetForm& form, form::ChartPlan plan, ChartWords words)
        : sheet_(model, form.sheet), plan_(std::move(plan)), words_(std::move(words)),
          below_(form.filled.grid.rows + 1) {
        const auto known = charts()->getElementNames();
        number_ = known.getLength();
        name_ = "kehoach_chart";
        for (int i = 2; charts()->hasByName(name_); ++i)
            name_ = "kehoach_chart_" + rtl::OUString::number(i);
    }

    std::string cell() const { return form::address(below_, 0); }

    void make() const {
        Quiet quiet(sheet_.model());
        quiet.again();
        const auto [row, last] = plan_.rows.front();
        charts()->addNewByName(name_, place(), office::seq({address(row, last, plan_.series[0].column)}),
                               false, false);
        const Ref<css::document::XEmbeddedObjectSupplier> chart(charts()->getByName(name_),
                                                                css::uno::UNO_QUERY_THROW);
        const Ref<css::uno::XInterface> document = chart->getEmbeddedObject();
        if (plan_.kind == form::ColumnKind::pair)
            fill_by_itself({document, css::uno::UNO_QUERY_THROW});
        else
            fill({document, css::uno::UNO_QUERY_THROW});
        name_parts({document, css::uno::UNO_QUERY_THROW});
        describe();
    }

    void take_away() const {
        Quiet quiet(sheet_.model());
        quiet.again();
        // The office's removal of charts frees them too early where nothing is recorded: as a shape it goes
        // well.
        const auto all = shapes();
        for (sal_Int32 at = all->getCount(); at-- > 0;) {
            const Properties shape(all->getByIndex(at), css::uno::UNO_QUERY_THROW);
            rtl::OUString name;
            if (!shape->getPropertySetInfo()->hasPropertyByName("PersistName"))
                continue;
            shape->getPropertyValue("PersistName") >>= name;
            if (name == name_)
                all->remove(Ref<css::drawing::XShape>(shape, css::uno::UNO_QUERY_THROW));
        }
    }

private:
    Ref<css::table::XTableCharts> charts() const {
        return Ref<css::table::XTableChartsSupplier>(sheet_.get(), css::uno::UNO_QUERY_THROW)->getCharts();
    }

    css::awt::Rectangle place() const {
        css::awt::Point at;
        Properties(sheet_.cell(below_, 0), css::uno::UNO_QUERY_THROW)->getPropertyValue("Position") >>= at;
        return {at.X, at.Y + number_ * (height + gap), width, height};
    }

    css::table::CellRangeAddress address(int row, int last, int column) const {
        return Ref<css::sheet::XCellRangeAddressable>(sheet_.range({row, column, last, column}),
                                                      css::uno::UNO_QUERY_THROW)
            ->getRangeAddress();
    }

    /// The cells of a column in all rows of the chart; what stands between ranges differs with the settings
    /// of the office.
    std::string cells(const Ref<chart2::data::XDataProvider>& provider, int column) const {
        std::string all;
        for (const char* const between : {";", ","}) {
            all.clear();
            for (const auto& [first, last] : plan_.rows)
                all += (all.empty() ? "" : between) +
                       in_sheet(absolute(first, column) + ":" + absolute(last, column));
            if (provider->createDataSequenceByRangeRepresentationPossible(office::ustring(all)))
                break;
        }
        return all;
    }

    std::string in_sheet(const std::string& cells) const {
        return "$'" + office::utf8(office::ustring(sheet_.name()).replaceAll("'", "''")) + "'." + cells;
    }

    void fill(const Ref<chart2::XChartDocument>& document) const {
        const auto provider = document->getDataProvider();
        const Ref<chart2::XCoordinateSystemContainer> systems(document->getFirstDiagram(),
                                                              css::uno::UNO_QUERY_THROW);
        const auto system = systems->getCoordinateSystems()[0];
        const Ref<chart2::XChartTypeContainer> types(system, css::uno::UNO_QUERY_THROW);
        const Ref<chart2::XDataSeriesContainer> series(types->getChartTypes()[0], css::uno::UNO_QUERY_THROW);
        const auto first = series->getDataSeries()[0];
        put(first, provider, 0);
        for (std::size_t at = 1; at < plan_.series.size(); ++at) {
            const Ref<css::util::XCloneable> twin(first, css::uno::UNO_QUERY_THROW);
            const Ref<chart2::XDataSeries> next(twin->createClone(), css::uno::UNO_QUERY_THROW);
            put(next, provider, at);
            series->addDataSeries(next);
        }
        name_rows(system, provider, first);
    }

    /// The two numbers of a pair stand in no cell of their own: the chart has figures of its own then.
    void fill_by_itself(const Ref<chart2::XChartDocument>& document) const {
        document->createInternalDataProvider(false);
        const Ref<css::chart::XChartDataArray> data(
            Ref<css::chart::XChartDocument>(document, css::uno::UNO_QUERY_THROW)->getData(),
            css::uno::UNO_QUERY_THROW);
        const auto count = static_cast<sal_Int32>(plan_.series.size());
        std::vector<css::uno::Sequence<double>> rows;
        std::vector<rtl::OUString> names, heads;
        for (std::size_t row = 0; row < plan_.names.size(); ++row) {
            css::uno::Sequence<double> values(count);
            for (sal_Int32 at = 0; at < count; ++at)
                values[at] = plan_.series[static_cast<std::size_t>(at)].values[row];
            rows.push_back(values);
            names.push_back(office::ustring(plan_.names[row]));
        }
        for (const auto& series : plan_.series)
            heads.push_back(office::ustring(series.name));
        data->setData({rows.data(), static_cast<sal_Int32>(rows.size())});
        data->setRowDescriptions({names.data(), static_cast<sal_Int32>(names.size())});
        data->setColumnDescriptions({heads.data(), count});
        const auto diagram =
            Ref<css::chart::XChartDocument>(document, css::uno::UNO_QUERY_THROW)->getDiagram();
        for (sal_Int32 at = 0; at < count; ++at)
            set(diagram->getDataRowProperties(at), "Color", colours[at]);
    }

    /// Its cells and its name instead of those it was made with.
    void put(const Ref<chart2::XDataSeries>& series, const Ref<chart2::data::XDataProvider>& provider,
             std::size_t at) const {
        const form::ChartPlan::Series& column = plan_.series[at];
        set(series, "Color", colours[at]);
        const Ref<chart2::data::XDataSource> source(series, css::uno::UNO_QUERY_THROW);
        const Labeled labeled = twin_of(source->getDataSequences()[0]);
        labeled->setValues(sequence(provider, cells(provider, column.column), "values-y"));
        labeled->setLabel(
            sequence(provider, in_sheet(absolute(column.head.first, column.head.second)), "label"));
        Ref<chart2::data::XDataSink>(series, css::uno::UNO_QUERY_THROW)->setData(office::seq({labeled}));
    }

    static Labeled twin_of(const Labeled& labeled) {
        return {Ref<css::util::XCloneable>(labeled, css::uno::UNO_QUERY_THROW)->createClone(),
                css::uno::UNO_QUERY_THROW};
    }

    static Ref<chart2::data::XDataSequence> sequence(const Ref<chart2::data::XDataProvider>& provider,
                                                     const std::string& cells, const char* role) {
        const auto made = provider->createDataSequenceByRangeRepresentation(office::ustring(cells));
        set(made, "Role", rtl::OUString::createFromAscii(role));
        return made;
    }

    void name_rows(const Ref<chart2::XCoordinateSystem>& system,
                   const Ref<chart2::data::XDataProvider>& provider,
                   const Ref<chart2::XDataSeries>& any) const {
        const auto axis = system->getAxisByDimension(0, 0);
        auto scale = axis->getScaleData();
        const Labeled names =
            twin_of(Ref<chart2::data::XDataSource>(any, css::uno::UNO_QUERY_THROW)->getDataSequences()[0]);
        names->setLabel({});
        names->setValues(sequence(provider, cells(provider, plan_.key_column), "categories"));
        scale.Categories = names;
        axis->setScaleData(scale);
    }

    void name_parts(const Ref<css::chart::XChartDocument>& document) const {
        const auto diagram = document->getDiagram();
        set(document, "HasMainTitle", true);
        set(document->getTitle(), "String", office::ustring(plan_.title));
        set(document->getTitle(), "CharHeight", float(13));
        set(document, "HasLegend", plan_.series.size() > 1);
        set(document->getLegend(), "FillColor", white);
        set(Ref<css::chart::X3DDisplay>(diagram, css::uno::UNO_QUERY_THROW)->getWall(), "FillColor", white);
        set(diagram, "HasXAxisTitle", true);
        set(diagram, "HasYAxisTitle", true);
        set(Ref<css::chart::XAxisXSupplier>(diagram, css::uno::UNO_QUERY_THROW)->getXAxisTitle(), "String",
            office::ustring(plan_.key));
        const Ref<css::chart::XAxisYSupplier> figures(diagram, css::uno::UNO_QUERY_THROW);
        set(figures->getYAxisTitle(), "String",
            office::ustring(plan_.series.size() == 1 ? plan_.series[0].name : words_.figures));
        if (plan_.kind != form::ColumnKind::pair)
            set(figures->getYAxis(), "LinkNumberFormatToSource", true); // as the cells: 1.234,5
    }

    Ref<css::drawing::XDrawPage> shapes() const {
        const auto pages =
            Ref<css::drawing::XDrawPagesSupplier>(sheet_.model(), css::uno::UNO_QUERY_THROW)->getDrawPages();
        return {pages->getByIndex(address(0, 0, 0).Sheet), css::uno::UNO_QUERY_THROW};
    }

    void describe() const {
        const auto all = shapes();
        const Ref<css::uno::XInterface> shape(all->getByIndex(all->getCount() - 1),
                                              css::uno::UNO_QUERY_THROW);
        set(shape, "Title", office::ustring(plan_.title));
        set(shape, "Description", office::ustring(words_.description));
    }

    Sheet sheet_;
    form::ChartPlan plan_;
    ChartWords words_;
    int below_;
    sal_Int32 number_ = 0;
    rtl::OUString name_;
};

} // namespace

std::string draw_chart(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                       const SheetForm& form, const form::ChartPlan& plan, const ChartWords& words) {
    const auto chart = std::make_shared<Chart>(model, form, plan, words);
    scope.unrecorded(
        "chart", [chart] { chart->make(); }, [chart] { chart->take_away(); });
    return chart->cell();
}

} // namespace kehoach::calc
