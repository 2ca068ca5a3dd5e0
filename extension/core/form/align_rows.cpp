// SPDX-License-Identifier: MPL-2.0
#include "form/align_rows.hpp"

#include "text/words.hpp"

#include <map>

namespace kehoach::form {

namespace {

class Groups {
public:
    explicit Groups(const std::vector<BodyRow>& rows) : rows_(rows), heading_(rows.size(), -1) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            heading_[row] = rows[row].is_group ? static_cast<int>(row) : row > 0 ? heading_[row - 1] : -1;
    }

    bool in_order(const Alignment& aligned) const {
        std::vector<int> places;
        for (std::size_t row = 0; row < rows_.size(); ++row)
            if (rows_[row].is_group)
                places.push_back(aligned.at[row]);
        return out_of_order(places).empty();
    }

    /// Rows that stand under another heading than they would if those that are left were in order.
    std::vector<std::size_t> strayed(const Alignment& aligned) const {
        const auto headings = headings_at(aligned);
        std::vector<std::size_t> strayed;
        int last = -1; // heading, in the order of the form, that is still there
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (rows_[row].is_group && aligned.at[row] >= 0)
                last = static_cast<int>(row);
            if (!rows_[row].is_group && aligned.at[row] >= 0 && above(headings, aligned.at[row]) != last)
                strayed.push_back(row);
        }
        return strayed;
    }

    std::vector<Label> wanted() const {
        std::vector<Label> labels;
        for (std::size_t row = 0; row < rows_.size(); ++row)
            labels.push_back(under(heading_[row], row_label(rows_[row].label), rows_[row].is_group));
        return labels;
    }

    /// `aligned` says where the headings are.
    std::vector<Label> found(const std::vector<Label>& labels, const Alignment& aligned) const {
        const auto headings = headings_at(aligned);
        std::vector<Label> made;
        for (std::size_t row = 0; row < labels.size(); ++row) {
            const int at = static_cast<int>(row);
            made.push_back(under(above(headings, at), labels[row], headings.contains(at)));
        }
        return made;
    }

private:
    std::map<int, int> headings_at(const Alignment& aligned) const {
        std::map<int, int> headings;
        for (std::size_t row = 0; row < rows_.size(); ++row)
            if (rows_[row].is_group && aligned.at[row] >= 0)
                headings.emplace(aligned.at[row], static_cast<int>(row));
        return headings;
    }

    static int above(const std::map<int, int>& headings, int at) {
        const auto behind = headings.upper_bound(at);
        return behind == headings.begin() ? -1 : std::prev(behind)->second;
    }

    Label under(int heading, const Label& label, bool is_heading) const {
        if (is_heading)
            return row_label(rows_[static_cast<std::size_t>(heading)].label);
        Label made = label;
        if (heading >= 0 && !made.empty())
            made.insert(made.begin(), text::fold(rows_[static_cast<std::size_t>(heading)].label));
        return made;
    }

    const std::vector<BodyRow>& rows_;
    std::vector<int> heading_; ///< of each row, -1: none
};

} // namespace

Label row_label(const std::string& text) {
    std::string folded = text::fold(text);
    return folded.empty() ? Label() : Label{std::move(folded)};
}

Alignment align_rows(const std::vector<BodyRow>& rows, const std::vector<Label>& found) {
    std::vector<Label> wanted;
    for (const BodyRow& row : rows)
        wanted.push_back(row_label(row.label));
    Alignment aligned = align(wanted, found);
    const Groups groups(rows);
    if (groups.in_order(aligned) && groups.strayed(aligned).empty())
        return aligned;
    aligned = align(groups.wanted(), groups.found(found, aligned));
    for (const std::size_t row : groups.strayed(aligned))
        aligned.at[row] = -1;
    return aligned;
}

} // namespace kehoach::form
