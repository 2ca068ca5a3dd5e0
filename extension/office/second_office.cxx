// SPDX-License-Identifier: MPL-2.0
#include "office/second_office.hxx"

#include "office/folder.hxx"
#include "office/quick_profile.hxx"
#include "office/text.hxx"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <com/sun/star/util/theMacroExpander.hpp>
#include <osl/file.hxx>
#include <osl/process.h>

namespace kehoach::office {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int start_again = 81; ///< a fresh profile makes the office end so, once
constexpr int most_starts = 3;

/// That of the office we are in, or that we speak with.
rtl::OUString program_of(const css::uno::Reference<css::uno::XComponentContext>& context) {
#ifdef MACOSX
    constexpr const char* program = "$BRAND_BASE_DIR/MacOS/soffice";
#else
    constexpr const char* program = "$BRAND_BASE_DIR/program/soffice.bin";
#endif
    return css::util::theMacroExpander::get(context)->expandMacros(rtl::OUString::createFromAscii(program));
}

/// An office at work, which does not outlive us.
class Running {
public:
    Running(const rtl::OUString& program, const std::vector<rtl::OUString>& arguments) {
        std::vector<rtl_uString*> words;
        for (const rtl::OUString& one : arguments)
            words.push_back(one.pData);
        begun_ = osl_executeProcess(program.pData, words.data(), static_cast<sal_uInt32>(words.size()),
                                    osl_Process_HIDDEN, nullptr, nullptr, nullptr, 0, &process_) == osl_Process_E_None;
    }
    ~Running() {
        if (!begun_)
            return;
        if (!ended_) {
            osl_terminateProcess(process_);
            osl_joinProcess(process_);
        }
        osl_freeProcessHandle(process_);
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    bool has_begun() const { return begun_; }
    bool ends_soon() {
        constexpr sal_uInt32 a_while_ns = 50'000'000;
        const TimeValue a_while{0, a_while_ns};
        ended_ = osl_joinProcessWithTimeout(process_, &a_while) == osl_Process_E_None;
        return ended_;
    }
    int code() const {
        oslProcessInfo info{};
        info.Size = sizeof info;
        osl_getProcessInfo(process_, osl_Process_EXITCODE, &info);
        return static_cast<int>(info.Code);
    }

private:
    oslProcess process_ = nullptr;
    bool begun_ = false, ended_ = false;
};

} // namespace

SecondOffice::SecondOffice(const css::uno::Reference<css::uno::XComponentContext>& context, std::chrono::seconds longest)
    : program_(program_of(context)), longest_(longest) {}

SecondOffice::~SecondOffice() {
    std::error_code left;
    if (!folder_.empty())
        fs::remove_all(folder_, left);
}

bool SecondOffice::open() {
    if (!folder_.empty())
        return true;
    rtl::OUString file;
    if (osl::FileBase::createTempFile(nullptr, nullptr, &file) != osl::FileBase::E_None)
        return false;
    const fs::path made = path_of(file);
    osl::File::remove(file);
    folder_ = made.string() + ".kehoach";
    for (const char* const part : {"profile", "in", "out"})
        fs::create_directories(folder_ / part);
    write_quick_profile(folder_ / "profile", "en");
    return true;
}

/// A copy with a short name of its own: two may be called alike, and nothing is locked or changed where it lies.
SecondOffice::Job SecondOffice::job_for(const rtl::OUString& url, std::size_t wanted) {
    const auto dot = url.lastIndexOf('.');
    const std::string ending = dot < 0 ? std::string() : text::fold(utf8(url.copy(dot)));
    const bool text = ending == ".doc" || ending == ".rtf" || ending == ".docx" || ending == ".odt";
    const std::string name = std::to_string(next_++);
    Job job{folder_ / "in" / (name + ending), folder_ / "out" / (name + (text ? ".odt" : ".ods")), wanted};
    std::error_code gone; // what cannot be copied cannot be read either
    fs::copy_file(path_of(url), job.from, gone);
    return job;
}

SecondOffice::End SecondOffice::run(const std::vector<Job>& jobs) {
    const auto has_made = [&] {
        return std::ranges::count_if(jobs, [](const Job& job) { return fs::exists(job.to); });
    };
    std::vector<rtl::OUString> arguments{"-env:UserInstallation=" + url_of_path(folder_ / "profile"),
                                         "--headless",
                                         "--norestore",
                                         "--nologo",
                                         "--convert-to",
                                         ustring(jobs.front().to.extension().string().substr(1)),
                                         "--outdir",
                                         url_of_path(folder_ / "out")};
    for (const Job& job : jobs)
        arguments.push_back(url_of_path(job.from));
    for (int start = 1;; ++start) {
        Running office(program_, arguments);
        if (!office.has_begun())
            return End::not_begun;
        auto made = has_made();
        auto since = Clock::now();
        while (!office.ends_soon()) {
            text::work(text::Watch::piece);
            if (const auto now = has_made(); now != made) {
                made = now;
                since = Clock::now();
            } else if (Clock::now() - since > longest_) {
                return End::stalled;
            }
        }
        if (office.code() != start_again || start == most_starts)
            return office.code() == 0 ? End::well : End::badly;
    }
}

void SecondOffice::convert(const std::vector<Job>& jobs, std::vector<Copy>& copies) {
    if (jobs.empty())
        return;
    const End end = run(jobs);
    std::vector<Job> left;
    for (const Job& job : jobs)
        if (fs::exists(job.to))
            copies[job.wanted] = {Outcome::made, url_of_path(job.to)};
        else
            left.push_back(job);
    if (end == End::well || left.empty())
        return;
    if (end == End::not_begun) {
        for (const Job& job : left)
            copies[job.wanted].outcome = Outcome::no_office;
        return;
    }
    // One of them ended it: each alone, so that the others are read.
    if (jobs.size() == 1) {
        copies[jobs.front().wanted].outcome = end == End::stalled ? Outcome::too_long : Outcome::unreadable;
        return;
    }
    for (const Job& job : left)
        convert({job}, copies);
}

std::vector<SecondOffice::Copy> SecondOffice::copies_of(const std::vector<rtl::OUString>& urls) {
    std::vector<Copy> copies(urls.size());
    if (urls.empty())
        return copies;
    if (!open()) {
        std::ranges::fill(copies, Copy{Outcome::no_office, {}});
        return copies;
    }
    std::vector<Job> workbooks, texts;
    for (std::size_t at = 0; at < urls.size(); ++at) {
        const Job job = job_for(urls[at], at);
        if (fs::exists(job.from))
            (job.to.extension() == ".odt" ? texts : workbooks).push_back(job);
    }
    convert(workbooks, copies);
    convert(texts, copies);
    return copies;
}

} // namespace kehoach::office
