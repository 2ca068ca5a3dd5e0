// SPDX-License-Identifier: MPL-2.0
#include "text/pattern.hpp"

#include "text/work.hpp"

#include <pcre2.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <new>
#include <utility>

namespace kehoach::text {

namespace {

// Enough for every honest pattern on a long paragraph; a hostile one ends within milliseconds.
constexpr std::uint32_t most_matches = 1'000'000;
constexpr std::uint32_t most_depth = 10'000;
constexpr std::uint32_t most_heap_kib = 4'096;
constexpr std::size_t most_pattern_bytes = 16'384;
constexpr std::size_t least_stack = 32U << 10U, most_stack = 16U << 20U;

thread_local StrictPatterns* strict = nullptr;

PCRE2_SPTR bytes_of(std::string_view text) {
    return reinterpret_cast<PCRE2_SPTR>(text.empty() ? "" : text.data());
}

std::string message_of(int error) {
    std::array<PCRE2_UCHAR, 256> buffer{};
    pcre2_get_error_message(error, buffer.data(), buffer.size());
    return reinterpret_cast<const char*>(buffer.data());
}

template<auto Free>
struct Freed {
    template<class T>
    void operator()(T* p) const {
        Free(p);
    }
};
using CodePtr = std::unique_ptr<pcre2_code, Freed<pcre2_code_free>>;
using MatchData = std::unique_ptr<pcre2_match_data, Freed<pcre2_match_data_free>>;

/// Limits and room for generated code to work in, one of each per thread.
class Bench {
public:
    Bench()
        : stack_(pcre2_jit_stack_create(least_stack, most_stack, nullptr)),
          context_(pcre2_match_context_create(nullptr)) {
        if (context_ == nullptr)
            throw std::bad_alloc();
        pcre2_set_match_limit(context_.get(), most_matches);
        pcre2_set_depth_limit(context_.get(), most_depth);
        pcre2_set_heap_limit(context_.get(), most_heap_kib);
        pcre2_jit_stack_assign(context_.get(), nullptr, stack_.get());
    }
    static pcre2_match_context* of_thread() {
        thread_local const Bench bench;
        return bench.context_.get();
    }

private:
    std::unique_ptr<pcre2_jit_stack, Freed<pcre2_jit_stack_free>> stack_;
    std::unique_ptr<pcre2_match_context, Freed<pcre2_match_context_free>> context_;
};

CodePtr compile(std::string_view pattern, std::uint32_t options) {
    int error = 0;
    PCRE2_SIZE offset = 0;
    CodePtr code(pcre2_compile(bytes_of(pattern), pattern.size(), options, &error, &offset, nullptr));
    if (code == nullptr)
        throw BadPattern(message_of(error), offset);
    // Where the machine allows no generated code the interpreter does the same work under the same limits.
    static_cast<void>(pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE));
    return code;
}

/// Shorter subjects are searched at once: even a pattern that looks at all the rest from every place is quick
/// there.
constexpr std::size_t long_subject = 4'096;

bool inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// Searches a long subject some starting places at a time, as many as a few milliseconds allow. The limits of
/// PCRE2 count for each starting place anew, so that a pattern that reads all the rest from each of them
/// would never end, nor let itself be ended. What is found is the same.
class Slices {
public:
    Slices(const pcre2_code* code, std::string_view subject, pcre2_match_data* data)
        : code_(code), subject_(subject), data_(data),
          width_(std::clamp<std::size_t>((4U << 20U) / subject.size(), 1, long_subject)) {}

    int search(std::size_t from) {
        pcre2_match_context* const context = Bench::of_thread();
        int count = PCRE2_ERROR_NOMATCH;
        try {
            count = search(from, context);
        } catch (...) {
            pcre2_set_offset_limit(context, PCRE2_UNSET);
            throw;
        }
        pcre2_set_offset_limit(context, PCRE2_UNSET);
        return count;
    }

private:
    using Clock = std::chrono::steady_clock;

    int search(std::size_t from, pcre2_match_context* context) {
        for (;;) {
            work(slow_ ? Watch::piece : width_);
            const auto begun = Clock::now();
            const auto last = std::min(subject_.size(), from + width_ - 1);
            pcre2_set_offset_limit(context, last);
            const int count =
                pcre2_match(code_, bytes_of(subject_), subject_.size(), from, 0, data_, context);
            if (count != PCRE2_ERROR_NOMATCH || last >= subject_.size())
                return count;
            if (strict != nullptr)
                strict->check();
            adapt(Clock::now() - begun);
            for (from = last + 1; inside_character(subject_, from);)
                ++from;
        }
    }

    void adapt(Clock::duration took) {
        constexpr std::chrono::microseconds quick{500}, too_slow{5'000};
        slow_ = took >= quick;
        if (!slow_)
            width_ *= 2;
        else if (took > too_slow)
            width_ = std::max<std::size_t>(1, width_ / 4);
    }

    const pcre2_code* code_;
    std::string_view subject_;
    pcre2_match_data* data_;
    std::size_t width_;
    bool slow_ = false; ///< the last slice took long: then every one asks whether to go on
};

int match_once(const pcre2_code* code, std::string_view subject, std::size_t from, pcre2_match_data* data) {
    work(subject.size() - from);
    if (strict != nullptr)
        strict->count();
    return pcre2_match(code, bytes_of(subject), subject.size(), from, 0, data, Bench::of_thread());
}

std::size_t groups_of(const pcre2_code* code) {
    std::uint32_t groups = 0;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &groups);
    return groups + std::size_t{1};
}

/// Room for what a match finds, one of each per thread: most searches find nothing, and making room for it
/// would be dearer than they are. Grows to the pattern with the most groups.
pcre2_match_data* room_for(std::size_t groups) {
    thread_local MatchData data;
    thread_local std::size_t room = 0;
    if (room < groups) {
        MatchData larger(pcre2_match_data_create(static_cast<std::uint32_t>(groups), nullptr));
        if (larger == nullptr)
            throw std::bad_alloc();
        data = std::move(larger);
        room = groups;
    }
    return data.get();
}

/// Whether something was found; throws where nobody can tell and somebody wants to know.
bool is_found(int count) {
    // Without somebody who wants to know, a limit is the same as plain "no match".
    if (count <= 0 && count != PCRE2_ERROR_NOMATCH && strict != nullptr)
        throw PatternTooCostly(message_of(count));
    return count > 0;
}

Pattern::Match groups_found(pcre2_match_data* data, std::size_t groups, int count) {
    const PCRE2_SIZE* places = pcre2_get_ovector_pointer(data);
    constexpr std::size_t with_the_ninth = 10;
    Pattern::Match match(std::max(groups, with_the_ninth));
    for (std::size_t i = 0; i < groups; ++i) {
        const bool set = i < static_cast<std::size_t>(count) && places[2 * i] != PCRE2_UNSET;
        match[i] = set ? Pattern::Group{places[2 * i], places[2 * i + 1], true} : Pattern::Group{};
    }
    return match;
}

} // namespace

StrictPatterns::StrictPatterns(std::chrono::milliseconds together)
    : until_(std::chrono::steady_clock::now() + together), before_(std::exchange(strict, this)) {}

StrictPatterns::~StrictPatterns() {
    strict = before_;
}

void StrictPatterns::count() {
    constexpr unsigned now_and_then = 64; // a look at the clock is dearer than a short match
    if (++count_ % now_and_then == 0)
        check();
}

void StrictPatterns::check() const {
    if (std::chrono::steady_clock::now() > until_)
        throw PatternTooCostly("too long together");
}

struct Pattern::Code {
    std::string pattern;
    std::uint32_t options = 0;
    CodePtr anywhere;
    std::size_t groups = 1; ///< with the whole

    /// Compiled again with one end or both fixed, when first asked for: at match time that would forgo the
    /// JIT.
    const pcre2_code* here() const { return here_.of(*this, PCRE2_ANCHORED); }
    const pcre2_code* whole() const { return whole_.of(*this, PCRE2_ANCHORED | PCRE2_ENDANCHORED); }

private:
    struct Fixed {
        std::once_flag once;
        CodePtr code;

        const pcre2_code* of(const Code& all, std::uint32_t ends) {
            std::call_once(once, [&] { code = compile(all.pattern, all.options | ends); });
            return code.get();
        }
    };
    mutable Fixed here_, whole_;
};

Pattern::Pattern(std::string_view pattern, bool ignore_case) {
    if (pattern.size() > most_pattern_bytes)
        throw BadPattern("pattern too long", most_pattern_bytes);
    auto made = std::make_shared<Code>();
    made->pattern = pattern;
    // With broken UTF-8 allowed no call reads the whole subject first: finding all matches stays linear.
    made->options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_MATCH_INVALID_UTF;
    if (ignore_case)
        made->options |= PCRE2_CASELESS;
    made->anywhere = compile(pattern, made->options | PCRE2_USE_OFFSET_LIMIT);
    made->groups = groups_of(made->anywhere.get());
    code_ = std::move(made);
}

std::optional<Pattern::Match> Pattern::find(std::string_view subject, std::size_t from) const {
    if (from > subject.size())
        return std::nullopt;
    pcre2_match_data* const data = room_for(code_->groups);
    const auto* const code = code_->anywhere.get();
    const int count = subject.size() - from > long_subject ? Slices(code, subject, data).search(from)
                                                           : match_once(code, subject, from, data);
    return is_found(count) ? std::optional(groups_found(data, code_->groups, count)) : std::nullopt;
}

std::optional<Pattern::Match> Pattern::match_at(std::string_view subject, std::size_t at) const {
    pcre2_match_data* const data = room_for(code_->groups);
    const int count = match_once(code_->here(), subject, at, data);
    return is_found(count) ? std::optional(groups_found(data, code_->groups, count)) : std::nullopt;
}

bool Pattern::matches_whole(std::string_view subject) const {
    return is_found(match_once(code_->whole(), subject, 0, room_for(code_->groups)));
}

std::size_t Pattern::group(const std::string& name) const {
    const int number =
        pcre2_substring_number_from_name(code_->anywhere.get(), reinterpret_cast<PCRE2_SPTR>(name.c_str()));
    if (number <= 0)
        throw std::out_of_range("no group named " + name);
    return static_cast<std::size_t>(number);
}

int number_at(std::string_view subject, const Pattern::Group& group) {
    int number = 0;
    if (group.matched)
        std::from_chars(subject.data() + group.start, subject.data() + group.end, number);
    return number;
}

} // namespace kehoach::text
