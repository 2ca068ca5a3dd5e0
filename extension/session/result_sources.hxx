// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/memory.hpp"
#include "returns/refresh.hpp"
#include "returns/units.hpp"
#include "session/library.hxx"
#include "session/result_answers.hxx"
#include "session/return_paths.hxx"
#include "session/returned_file.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <set>

namespace kehoach::session {

/// The files a workbook of results is made of: those it remembers, as they lie there now, and those that somebody
/// names. Only what is new or was changed is read.
class ResultSources {
public:
    /// A file as it was named, and what became of it before anything was laid together.
    struct Named {
        std::string url;
        std::string path;          ///< of the one that is remembered; empty: not read, for the reason
        std::string reason;        ///< sentence
        int inputs = 0, blank = 0; ///< cells that are added up, and how many of them are empty
    };

    /// A file that lies beside the returns and is none.
    struct PassedOver {
        std::string path, reason; ///< message key
    };

    /// `memory`: of `result`, or one that is new and knows no more than which forms are wished.
    ResultSources(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XModel>& result, returns::Memory memory, const Library& data,
                  std::string language, ResultAnswers answers);

    /// With the files named and, where `look_again`, those that lie beside the ones it remembers.
    void read(const std::vector<std::string>& urls, bool look_again);

    const returns::Memory& memory() const { return memory_; }
    /// As it was, under the paths of now.
    const std::vector<returns::ReturnFile>& before() const { return before_; }
    const std::vector<Named>& named() const { return named_; }
    /// Paths of files that were read, and of those that are gone.
    const std::vector<std::string>& were_read() const { return were_read_; }
    const std::vector<std::string>& gone() const { return gone_; }
    /// Those that were not known yet; they are passed over until they are changed.
    const std::vector<PassedOver>& passed_over() const { return passed_over_; }
    const ReturnPaths& paths() const { return paths_; }
    /// Where a file lies that is there now, by its path.
    const std::string& url(const std::string& path) const { return urls_.at(path); }

private:
    struct OpenSheet {
        std::string path;
        returns::SheetByHeads sheet;
    };

    std::string say(std::string_view key, const form::Arguments& arguments = {}) const;
    void find_again();
    void name(const std::vector<std::string>& urls);
    void look_beside();
    bool holds_no_form(const std::string& path, const std::string& url);
    bool is_no_return(const returns::FileNow& file) const;
    void pass_over(const std::string& path, const std::string& url, const std::string& hash, const char* why);
    void drop_repeated();
    bool know_forms();
    bool repeats_others(const returns::ReturnFile& file) const;
    void add(const std::string& url, const std::string& path);
    std::string path_now_of(const std::string& path, const ReturnPaths& old) const;
    void sort_out();
    returns::ReturnFile read(const returns::ReturnFile& known);
    void read_all(std::vector<returns::ReturnFile> wanted);
    void learn_forms();
    void confirm_heads();
    std::vector<OpenHeads> open_heads() const;
    void count_blanks();
    std::map<std::string, returns::ToldHeads> told_of(const std::string& unit) const;
    returns::Whose whose(const std::string& path, const std::string& cover) const;

    const css::uno::Reference<css::uno::XComponentContext>& context_;
    const std::string result_;
    returns::Memory memory_;
    const std::string language_;
    const ResultAnswers answers_;
    ReturnedFiles files_;
    std::vector<form::FormSpec> known_;
    const returns::Units asked_;
    ReturnPaths paths_;
    std::vector<returns::ReturnFile> before_;
    std::map<std::string, std::string> urls_; ///< of all that is there now, by path
    std::vector<returns::FileNow> now_;
    std::vector<Named> named_;
    std::vector<std::string> were_read_, gone_;
    std::size_t to_read_ = 0;
    std::map<std::string, std::set<std::string>> made_of_; ///< by path of a result of returns
    std::set<std::string> found_; ///< paths of files that nobody named
    std::vector<PassedOver> passed_over_;
    std::vector<OpenSheet> open_;
};

} // namespace kehoach::session
