// SPDX-License-Identifier: MPL-2.0
#include "form/number_formulas.hpp"

#include "text/pattern.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace kehoach::form {

namespace {

using Columns = std::map<std::string, int, std::less<>>;

/// Brackets around one column number say nothing; others say what comes first, and stay.
std::string without_brackets(std::string_view text) {
    static const text::Pattern bracketed(R"re([(\[](\d{1,3}|\p{Lu})[)\]])re");
    std::string bare;
    std::copy_if(text.begin(), text.end(), std::back_inserter(bare), [](char sign) { return sign != ' '; });
    while (const auto found = bracketed.find(bare)) {
        const auto& whole = found->front();
        bare.replace(whole.start, whole.end - whole.start,
                     bare.substr((*found)[1].start, (*found)[1].end - (*found)[1].start));
    }
    return bare;
}

class Formula {
public:
    Formula(int column, std::string text, const Columns& columns)
        : text_(std::move(text)), columns_(columns) {
        made_.column = column;
    }

    NumberFormula read() {
        hundredfold();
        if (!made_.percent && read_sum())
            return std::move(made_);
        read_quotient();
        return std::move(made_);
    }

private:
    /// 5/4*100, 5*100/4, (5:4)x100%, 5/4%.
    void hundredfold() {
        static const text::Pattern behind(R"re((?:[*x]100%?|%)$)re"), within(R"re([*x]100(?=[/:]))re");
        for (const text::Pattern* times : {&behind, &within})
            if (const auto found = times->find(text_)) {
                text_.erase(found->front().start, found->front().end - found->front().start);
                made_.percent = true;
                break;
            }
        if (text_.size() > 1 && text_.front() == '(' && text_.find(')') == text_.size() - 1)
            text_ = text_.substr(1, text_.size() - 2);
    }

    std::optional<int> column_of(std::string_view name) const {
        const auto found = columns_.find(name);
        return found == columns_.end() ? std::nullopt : std::optional(found->second);
    }

    bool read_sum() {
        std::vector<int> sum, less;
        std::string_view rest = text_;
        for (bool off = false; !rest.empty();) {
            const auto end = std::min(rest.find_first_of("+-"), rest.size());
            const auto column = column_of(rest.substr(0, end));
            if (!column)
                return false;
            (off ? less : sum).push_back(*column);
            off = end < rest.size() && rest[end] == '-';
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        if (sum.size() + less.size() < 2)
            return false;
        made_.sum = std::move(sum);
        made_.less = std::move(less);
        return true;
    }

    void read_quotient() {
        const auto stroke = text_.find_first_of("/:");
        if (stroke == std::string::npos)
            return;
        const auto top = column_of(std::string_view(text_).substr(0, stroke));
        const auto bottom = column_of(std::string_view(text_).substr(stroke + 1));
        if (!top || !bottom)
            return;
        made_.numerator = *top;
        made_.denominator = *bottom;
    }

    std::string text_;
    const Columns& columns_;
    NumberFormula made_;
};

} // namespace

std::vector<NumberFormula> number_formulas(const std::vector<std::string>& numbers) {
    Columns columns;
    std::vector<std::string> formulas;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::string bare = without_brackets(numbers[i]);
        const auto equals = bare.find('=');
        columns[bare.substr(0, equals)] = static_cast<int>(i);
        formulas.push_back(equals == std::string::npos ? std::string() : bare.substr(equals + 1));
    }
    std::vector<NumberFormula> made;
    for (std::size_t i = 0; i < formulas.size(); ++i)
        if (!formulas[i].empty())
            made.push_back(Formula(static_cast<int>(i), formulas[i], columns).read());
    return made;
}

} // namespace kehoach::form
