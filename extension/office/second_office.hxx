// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>
#include <rtl/ustring.hxx>
#include <string>
#include <vector>

namespace kehoach::office {

/// Makes .ods of workbooks and .odt of texts that only an office can read, in a second one without windows and with a
/// profile of its own: what hangs or crashes it is given up, and this office goes on. What was made goes with it.
class SecondOffice {
public:
    enum class Outcome { made, unreadable, too_long, no_office };
    struct Copy {
        Outcome outcome = Outcome::unreadable;
        rtl::OUString url; ///< where it was made
    };

    /// `longest`: that one file may take.
    explicit SecondOffice(const css::uno::Reference<css::uno::XComponentContext>& context,
                          std::chrono::seconds longest = std::chrono::seconds(60));
    ~SecondOffice();
    SecondOffice(const SecondOffice&) = delete;
    SecondOffice& operator=(const SecondOffice&) = delete;

    /// Of file: URLs, in their order; many at once take hardly longer than one. Asks text::work again and again, and ends
    /// the second office where that throws.
    std::vector<Copy> copies_of(const std::vector<rtl::OUString>& urls);

private:
    struct Job {
        std::filesystem::path from, to;
        std::size_t wanted = 0; ///< in the URLs
    };
    enum class End { well, badly, stalled, not_begun };

    bool open();
    Job job_for(const rtl::OUString& url, std::size_t wanted);
    End run(const std::vector<Job>& jobs);
    void convert(const std::vector<Job>& jobs, std::vector<Copy>& copies);

    const rtl::OUString program_; ///< URL
    const std::chrono::seconds longest_;
    std::filesystem::path folder_;
    std::size_t next_ = 0;
};

} // namespace kehoach::office
