// SPDX-License-Identifier: MPL-2.0
#include "text/code_points.hpp"
#include "text/letters.hpp"
#include "text/normal_form.hpp"
#include "text/tone.hpp"
#include "text/words.hpp"
#include "text/work.hpp"

#include <array>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace kehoach::text {

namespace {

std::size_t bytes_of(char32_t point) {
    constexpr char32_t one_byte = 0x80, two_bytes = 0x800, three_bytes = 0x10000;
    return 1U + (point >= one_byte) + (point >= two_bytes) + (point >= three_bytes);
}

/// `size` is that of all of them in bytes, or less.
std::string written(std::span<const char32_t> points, std::size_t size) {
    std::string result;
    result.reserve(size);
    for (const auto point : points)
        if (point < 0x80)
            result.push_back(static_cast<char>(point));
        else
            append(result, point);
    return result;
}

/// Small letters with one blank between words, of a text that is NFC; tones where they are written. Most
/// texts are a line, and so short that their letters need no room of their own.
class Folding {
public:
    explicit Folding(std::size_t most) {
        if (most > near_.size())
            far_.resize(most);
        points_ = far_.empty() ? near_.data() : far_.data();
    }
    Folding(const Folding&) = delete;
    Folding& operator=(const Folding&) = delete;

    /// False, and nothing is told, where marks may have to be joined first.
    bool read_settled(std::string_view text) { return read<true>(text); }
    void read_composed(std::string_view text) { read<false>(text); }

    std::string text() {
        if (count_ > 0 && points_[count_ - 1] == U' ')
            drop_last();
        if (movable_ < count_)
            unify_tones(std::span(points_, count_).subspan(movable_));
        return written(std::span(points_, count_), bytes_);
    }

private:
    template<bool Settled>
    bool read(std::string_view text) {
        auto before = U' ';
        return each_while(text, [&](char32_t point) {
            if (Settled && !is_settled(point))
                return false;
            const auto letter = is_blank(point) ? U' ' : to_lower(point);
            if (letter != U' ' || before != U' ')
                add(before, letter);
            before = letter;
            return true;
        });
    }

    void add(char32_t before, char32_t letter) {
        if (movable_ == none && may_be_movable(before, letter))
            movable_ = count_ < 2 ? 0 : count_ - 2; // with the letter before the pair
        points_[count_++] = letter;
        bytes_ += bytes_of(letter);
    }

    void drop_last() {
        --count_;
        --bytes_;
    }

    static constexpr auto none = std::numeric_limits<std::size_t>::max();
    std::array<char32_t, 1024> near_; // as it comes: it is written before it is read
    std::vector<char32_t> far_;
    char32_t* points_ = nullptr;
    std::size_t count_ = 0, bytes_ = 0, movable_ = none; ///< movable_: from where a mark may be movable
};

} // namespace

std::string fold(std::string_view text) {
    work(text.size());
    if (Folding folding(text.size()); folding.read_settled(text))
        return folding.text();
    const auto composed = nfc(text);
    Folding folding(composed.size());
    folding.read_composed(composed);
    return folding.text();
}

std::string with_main_vowel_tones(std::string_view folded) {
    std::u32string points;
    points.reserve(folded.size());
    each(folded, [&points](char32_t point) { points += point; });
    tones_on_main_vowel(points);
    return written(points, folded.size());
}

bool same_wording(std::string_view a, std::string_view b) {
    return a == b || fold(a) == fold(b);
}

} // namespace kehoach::text
