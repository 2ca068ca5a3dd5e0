// SPDX-License-Identifier: MPL-2.0
#include "text/normal_form.hpp"

#include "text/code_points.hpp"
#include "text/hyphens.hpp"
#include "text/legacy.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>
#include <utf8proc.h>

namespace kehoach::text {

namespace {

const utf8proc_property_t& property(char32_t point) {
    return *utf8proc_get_property(static_cast<utf8proc_int32_t>(point));
}

/// Joins what stands before it: marks, and the vowels and finals of Hangul.
bool joins(char32_t point) {
    if (is_settled(point))
        return false;
    const auto category = property(point).category;
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
           category == UTF8PROC_CATEGORY_ME || (point >= 0x1160 && point < 0x1200);
}

bool has_decomposition(char32_t point) {
    return point >= 0xC0 && property(point).decomp_seqindex != UINT16_MAX && property(point).decomp_type == 0;
}

std::string composed(std::string_view cluster) {
    utf8proc_uint8_t* raw = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(cluster.data()),
                     static_cast<utf8proc_ssize_t>(cluster.size()), &raw, // NOLINT: the interface of utf8proc
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(raw, &std::free);
    if (length < 0)
        throw std::bad_alloc();
    return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(length)};
}

/// Two bytes of U+0080 to U+02FF, three of U+1E00 to U+1EFF: the letters of Vietnamese. 0 for all else.
std::size_t length_of_latin(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t behind) {
        return at + behind < text.size() ? static_cast<unsigned char>(text[at + behind]) : 0U;
    };
    const auto tail = [&](std::size_t behind) { return (byte(behind) & 0xC0U) == 0x80U; };
    if (byte(0) >= 0xC2 && byte(0) <= 0xCB)
        return tail(1) ? 2 : 0;
    return byte(0) == 0xE1 && byte(1) >= 0xB8 && byte(1) <= 0xBB && tail(2) ? 3 : 0;
}

/// Longest beginning that is NFC beyond doubt; most texts are that from end to end.
std::size_t settled_length(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        if (const auto length = length_of_latin(text, at); length > 0) {
            at += length;
            continue;
        }
        const auto point = decode_at(text, at);
        if (!point.valid || !is_settled(point.value))
            break;
        at += point.length;
    }
    return at;
}

class Composer {
public:
    explicit Composer(std::string_view original) : original_(original) {}

    Normalised run() {
        compose();
        result_.form = form();
        return std::move(result_);
    }

    std::string text() {
        compose();
        return std::move(result_.text);
    }

private:
    void compose() {
        while (at_ < original_.size()) {
            copy_settled();
            if (at_ < original_.size())
                cluster();
        }
    }

    /// All that is settled, but not the letter that a mark behind it belongs to.
    void copy_settled() {
        const auto rest = original_.substr(at_);
        auto length = settled_length(rest);
        if (length > 0 && length < rest.size())
            length -= decode_before(rest, length).length;
        result_.text += rest.substr(0, length);
        at_ += length;
    }

    void cluster() {
        const auto start = at_;
        const auto first = decode_at(original_, at_);
        at_ += first.length;
        if (!first.valid) {
            put(start, "\xEF\xBF\xBD");
            return;
        }
        bool plain = is_settled(first.value) || !has_decomposition(first.value);
        // Marks are put in order by changing neighbours; those of a letter are few (30 in Unicode's
        // "stream-safe" form, UAX #15).
        constexpr std::size_t most_bytes = 256;
        while (at_ < original_.size() && at_ - start < most_bytes) {
            const auto next = decode_at(original_, at_);
            if (!next.valid || !joins(next.value))
                break;
            plain = false;
            at_ += next.length;
        }
        const auto source = original_.substr(start, at_ - start);
        if (plain)
            result_.text += source;
        else
            put(start, composed(source));
    }

    void put(std::size_t start, const std::string& text) {
        const auto source = original_.substr(start, at_ - start);
        if (text == source) {
            result_.text += source;
            return;
        }
        recomposed_ = recomposed_ || decode_at(source, 0).valid;
        result_.text += text;
        result_.steps.emplace_back(result_.text.size(), at_);
    }

    Form form() const {
        if (recomposed_)
            return has_composed_letters() ? Form::mixed : Form::nfd;
        switch (suspected_legacy(result_.text)) {
        case Legacy::tcvn3:
            return Form::suspected_tcvn3;
        case Legacy::vni:
            return Form::suspected_vni;
        case Legacy::none:
            break;
        }
        return Form::nfc;
    }

    bool has_composed_letters() const {
        for (std::size_t at = 0; at < original_.size();) {
            const auto point = decode_at(original_, at);
            if (point.valid && has_decomposition(point.value))
                return true;
            at += point.length;
        }
        return false;
    }

    std::string_view original_;
    std::size_t at_ = 0;
    Normalised result_;
    bool recomposed_ = false;
};

} // namespace

std::size_t Normalised::original(std::size_t offset) const {
    const auto next = std::upper_bound(steps.begin(), steps.end(), offset,
                                       [](std::size_t at, const auto& step) { return at < step.first; });
    const auto mapped =
        next == steps.begin() ? offset : std::prev(next)->second + (offset - std::prev(next)->first);
    return next == steps.end() ? mapped : std::min(mapped, next->second);
}

Normalised normalise(std::string_view original) {
    work(original.size());
    auto text = Composer(original).run();
    read_hyphens(text);
    return text;
}

std::string nfc(std::string_view original) {
    work(original.size());
    return Composer(original).text();
}

} // namespace kehoach::text
