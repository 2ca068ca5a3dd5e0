// SPDX-License-Identifier: MPL-2.0
#include "random_form.hpp"

#include <map>

namespace kehoach::form {

namespace {

class Maker {
public:
    explicit Maker(std::mt19937& random) : random_(random) {}

    FormSpec make() {
        FormSpec spec;
        spec.id = "random";
        spec.code = maybe("Biểu 3A");
        spec.title = "BIỂU " + words(4);
        spec.attached_line = maybe("(Kèm theo Kế hoạch số 12-KH/ĐU)");
        if (below(4) == 0) {
            spec.columns.push_back(leaf(ColumnKind::ordinal));
            spec.columns.back().title = "TT";
        }
        spec.columns.push_back(leaf(ColumnKind::key));
        const int roots = below(5) + 1;
        for (int i = 0; i < roots; ++i)
            spec.columns.push_back(node(1));
        spec.rows = axis();
        give(spec.columns, body_rows(spec), spec.rows.free == 0);
        spec.total = maybe("Tổng");
        spec.note = maybe("Ghi chú: " + words(6));
        if (numbers_.size() >= 3 && below(2) == 0)
            spec.rules.push_back({{numbers_[0], numbers_[1]}, numbers_.back(), {}});
        if (!numbers_.empty() && below(4) == 0)
            spec.rules.push_back({{numbers_.front()}, "members", "another"});
        if (below(3) == 0)
            spec.sheet = sheet();
        return spec;
    }

private:
    int below(int bound) { return static_cast<int>(random_() % static_cast<unsigned>(bound)); }
    std::string maybe(const std::string& text) { return below(3) == 0 ? std::string() : text; }

    std::string words(int count) {
        static const char* const list[] = {"Số", "cuộc", "người", "đảng viên", "%", "a/b", "chi bộ", "(1)"};
        std::string made;
        for (int i = below(count) + 1; i > 0; --i)
            made += std::string(made.empty() ? "" : " ") + list[below(8)];
        return made;
    }

    Column leaf(ColumnKind kind) {
        Column column;
        column.title = words(3);
        column.key = "k" + std::to_string(++keys_);
        column.kind = kind;
        if (below(4) == 0)
            column.width_mm = 20 + below(30);
        return column;
    }

    Column node(int level) {
        if (level < 4 && below(3) == 0) {
            Column parent;
            parent.title = words(3);
            const int children = below(3) + 1;
            for (int i = 0; i < children; ++i)
                parent.children.push_back(node(level + 1));
            return parent;
        }
        return value();
    }

    Column value() {
        static const ColumnKind plain[] = {ColumnKind::count, ColumnKind::count, ColumnKind::pair,
                                           ColumnKind::money, ColumnKind::text,  ColumnKind::date,
                                           ColumnKind::choice};
        const int dice = below(10);
        if (dice == 0 && !pairs_.empty())
            return share(pairs_.back(), {});
        if (dice == 1 && numbers_.size() >= 2)
            return share(numbers_.front(), numbers_.back());
        if (dice == 2)
            return share({}, {});
        if (dice == 3 && !numbers_.empty()) {
            Column sum = leaf(ColumnKind::count);
            sum.sum_of = numbers_;
            if (numbers_.size() > 2 && below(2) == 0) {
                sum.less = {numbers_.back()};
                sum.sum_of.pop_back();
            }
            return sum;
        }
        Column column = leaf(plain[below(7)]);
        if (column.kind == ColumnKind::choice)
            column.choices = {"Có", "Không", words(2)};
        if (column.kind == ColumnKind::pair && below(2) == 0) {
            column.two_cells = true;
            column.title = "Số dự/số đảng viên";
        }
        if (column.kind == ColumnKind::pair)
            pairs_.push_back(column.key);
        if (column.kind == ColumnKind::count || column.kind == ColumnKind::money)
            numbers_.push_back(column.key);
        return column;
    }

    /// Some columns of text say words of their rows, others of some rows only.
    void give(std::vector<Column>& columns, const std::vector<BodyRow>& rows, bool named) {
        for (Column& column : columns) {
            give(column.children, rows, named);
            if (column.kind != ColumnKind::text || !named || below(2) == 0)
                continue;
            column.kind = ColumnKind::given;
            for (const BodyRow& row : rows)
                if (!row.is_group)
                    column.given.push_back(column.given.empty() || below(4) > 0 ? words(2) : std::string());
        }
    }

    Column share(const std::string& numerator, const std::string& denominator) {
        Column column = leaf(ColumnKind::percent);
        column.numerator = numerator;
        column.denominator = denominator;
        return column;
    }

    SheetParts sheet() {
        SheetParts parts;
        parts.cover = {{"unit", "Đơn vị", {}}, {"status", "Tình trạng", {"Đang nhập", "Đã xong"}}};
        parts.instructions = maybe("Chỉ nhập vào ô có viền đậm.");
        parts.left_head.resize(static_cast<std::size_t>(below(3)), "ĐẢNG ỦY XÃ");
        parts.right_head.resize(static_cast<std::size_t>(below(2)), "Lam Giang, ngày     tháng     năm 2026");
        parts.foot.resize(static_cast<std::size_t>(below(4)), "NGƯỜI LẬP BIỂU");
        return parts;
    }

    RowAxis axis() {
        RowAxis axis;
        const int dice = below(4);
        axis.units = below(5) == 0;
        if (dice == 3) {
            for (int i = below(4) + 1; i > 0; --i) {
                axis.groups.push_back({words(3), {}});
                for (int n = below(5) + 1; n > 0; --n)
                    axis.groups.back().items.push_back(words(3));
            }
        } else if (dice == 0) {
            axis.from_year = 1990 + below(40);
            axis.to_year = axis.from_year + below(12);
        } else if (dice == 1) {
            axis.free = below(9) + 1;
        } else {
            for (int i = below(8) + 1; i > 0; --i)
                axis.items.push_back(words(3));
        }
        return axis;
    }

    std::mt19937& random_;
    int keys_ = 0;
    std::vector<std::string> numbers_, pairs_;
};

void rename(std::vector<Column>& columns, std::map<std::string, std::string>& names) {
    for (Column& column : columns) {
        rename(column.children, names);
        if (!column.children.empty())
            continue;
        column.width_mm = 0;
        column.key = names[column.key];
        const auto renamed = [&](const std::string& key) { return key.empty() ? key : names[key]; };
        column.numerator = renamed(column.numerator);
        column.denominator = renamed(column.denominator);
        for (std::string& part : column.sum_of)
            part = renamed(part);
        for (std::string& part : column.less)
            part = renamed(part);
    }
}

} // namespace

FormSpec random_form(std::mt19937& random) {
    return Maker(random).make();
}

FormSpec shown(const FormSpec& spec) {
    FormSpec seen = spec;
    seen.id.clear();
    seen.attached_to.reset();
    seen.rules.clear();
    seen.sheet = {};
    seen.rows.units = false;
    std::map<std::string, std::string> names;
    for (const Column* leaf : leaves(spec.columns))
        names.emplace(leaf->key, "c" + std::to_string(names.size() + 1));
    rename(seen.columns, names);
    return seen;
}

} // namespace kehoach::form
