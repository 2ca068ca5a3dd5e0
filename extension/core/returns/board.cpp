// SPDX-License-Identifier: MPL-2.0
#include "returns/board.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace kehoach::returns {

namespace {

using Key = std::pair<std::string, std::string>; ///< unit (text::fold) and column

class Making {
public:
    Making(const Gathered& gathered, const BoardInput& input) : gathered_(gathered), input_(input) {
        for (const Source& source : gathered.sources) {
            sources_.emplace(source.path, &source);
            if (source.use == Use::unread || source.use == Use::no_form)
                unread_.emplace(text::fold(source.unit), &source);
        }
        for (const GatheredForm& form : gathered.forms) {
            keys_.push_back(form_key(form.spec));
            for (const UnitReturn& one : form.units)
                in_.emplace(Key{text::fold(one.unit), keys_.back()}, &one);
        }
        for (const Question& question : gathered.questions)
            twice_.emplace(Key{text::fold(question.unit), keys_[question.form]}, &question);
        for (const Paper& paper : input.papers)
            papers_.emplace(Key{text::fold(paper.unit), paper.column}, &paper);
        for (const auto& [unit, column] : input.not_asked)
            not_asked_.emplace(text::fold(unit), column);
        for (const Mark& mark : input.marks)
            marks_[{text::fold(mark.unit), mark.column}][mark.kind] = &mark;
    }

    Board run() {
        Board made{gathered_.units, input_.columns, {}};
        for (const std::string& unit : made.units) {
            auto& row = made.receipts.emplace_back();
            for (const BoardColumn& column : made.columns)
                row.push_back(receipt({text::fold(unit), column.key}, column.deadline));
        }
        return made;
    }

private:
    const Mark* mark(const Key& key, Mark::Kind kind) const {
        for (const Key& one : {key, Key{key.first, {}}})
            if (const auto all = marks_.find(one); all != marks_.end())
                if (const auto found = all->second.find(kind); found != all->second.end())
                    return found->second;
        return nullptr;
    }

    Receipt receipt(const Key& key, const std::string& deadline) const {
        Receipt made{.deadline = deadline};
        if (const Mark* exempt = mark(key, Mark::Kind::exempt); exempt || not_asked_.contains(key))
            return {.standing = Standing::exempt, .number = exempt ? exempt->number : std::string()};
        const Mark* more = mark(key, Mark::Kind::extended);
        if (more != nullptr) {
            made.deadline = std::max(deadline, more->day);
            made.number = more->number;
        }
        if (!take_file(key, made) && !take_mark(key, made) && !take_unread(key, made) && more != nullptr &&
            input_.today <= made.deadline)
            made.standing = Standing::extended;
        const std::string& day = made.received.empty() ? input_.today : made.received;
        made.late = !made.deadline.empty() && made.deadline < day;
        return made;
    }

    bool take_file(const Key& key, Receipt& made) const {
        if (const auto one = in_.find(key); one != in_.end()) {
            take_source(one->second->path, made);
            const bool wants_a_look = one->second->deviates || one->second->given.empty();
            made.standing = wants_a_look ? Standing::deviates : Standing::right;
            if (const Mark* back = mark(key, Mark::Kind::returned); back && back->hash == hash_of(made.path))
                made.standing = Standing::returned;
            return true;
        }
        if (const auto asked = twice_.find(key); asked != twice_.end()) {
            for (const Version& version :
                 asked->second->versions) // in time is who was in time with one of them
                if (Receipt one;
                    take_source(version.path, one), made.received.empty() || one.received < made.received)
                    made.received = one.received;
            made.standing = Standing::twice;
            if (asked->second->versions.size() == 1) { // its heads are what is asked about
                made.standing = Standing::deviates;
                made.path = asked->second->versions.front().path;
            }
            return true;
        }
        const auto paper = papers_.find(key);
        if (paper == papers_.end())
            return false;
        made.standing = Standing::right;
        made.path = paper->second->path;
        made.received = said(made.path, paper->second->day);
        return true;
    }

    bool take_mark(const Key& key, Receipt& made) const {
        static const std::pair<Mark::Kind, Standing> kinds[] = {{Mark::Kind::paper, Standing::paper},
                                                                {Mark::Kind::pdf, Standing::pdf},
                                                                {Mark::Kind::picture, Standing::picture},
                                                                {Mark::Kind::returned, Standing::returned}};
        for (const auto& [kind, standing] : kinds)
            if (const Mark* found = mark(key, kind)) {
                made.standing = standing;
                made.path = found->file;
                if (kind != Mark::Kind::returned) // its file is gone, and nothing else is here
                    made.received = found->day;
                return true;
            }
        return false;
    }

    /// What is in such a file nobody can tell: it may be what is waited for.
    bool take_unread(const Key& key, Receipt& made) const {
        const auto found = unread_.find(key.first);
        if (found == unread_.end())
            return false;
        take_source(found->second->path, made);
        made.standing = Standing::unread;
        return true;
    }

    void take_source(const std::string& path, Receipt& made) const {
        made.path = path;
        const auto source = sources_.find(path);
        made.received = said(path, source == sources_.end() ? std::string() : source->second->first_seen);
    }

    std::string hash_of(const std::string& path) const {
        const auto source = sources_.find(path);
        return source == sources_.end() ? std::string() : source->second->hash;
    }

    std::string said(const std::string& path, const std::string& otherwise) const {
        const auto found = input_.received.find(path);
        return found == input_.received.end() ? otherwise : found->second;
    }

    const Gathered& gathered_;
    const BoardInput& input_;
    std::vector<std::string> keys_; ///< of the forms gathered
    std::map<std::string, const Source*> sources_;
    std::map<std::string, const Source*> unread_; ///< by unit (text::fold)
    std::map<Key, const UnitReturn*> in_;
    std::map<Key, const Question*> twice_;
    std::map<Key, const Paper*> papers_;
    std::set<Key> not_asked_;
    std::map<Key, std::map<Mark::Kind, const Mark*>> marks_;
};

} // namespace

Board board(const Gathered& gathered, const BoardInput& input) {
    return Making(gathered, input).run();
}

bool is_settled(const Receipt& receipt) {
    switch (receipt.standing) {
    case Standing::right:
    case Standing::paper:
    case Standing::pdf:
    case Standing::picture:
        return !receipt.late;
    case Standing::exempt:
        return true;
    default:
        return false;
    }
}

std::vector<Owed> owed(const Board& board, bool all) {
    std::vector<Owed> made;
    for (std::size_t unit = 0; unit < board.units.size(); ++unit) {
        Owed one{board.units[unit], {}};
        for (std::size_t column = 0; column < board.columns.size(); ++column) {
            const Receipt& receipt = board.receipts[unit][column];
            const bool waits = receipt.standing == Standing::not_in ||
                               receipt.standing == Standing::extended ||
                               receipt.standing == Standing::returned;
            if (waits && (all || receipt.late))
                one.columns.push_back(column);
        }
        if (!one.columns.empty())
            made.push_back(std::move(one));
    }
    return made;
}

std::vector<SendBack> to_send_back(const Gathered& gathered) {
    std::map<std::string, std::string> unit_of;
    for (const Source& source : gathered.sources)
        if (source.use != Use::repeats && source.use != Use::not_chosen)
            unit_of.emplace(source.path, source.unit);
    std::map<std::string, std::vector<Deviation>> by_unit; // by text::fold
    const auto wants_an_answer = [](const Deviation& one) { return one.error || one.key == "form.nothing-filled"; };
    for (const Deviation& one : gathered.deviations)
        if (const auto unit = unit_of.find(one.path); wants_an_answer(one) && unit != unit_of.end())
            by_unit[text::fold(unit->second)].push_back(one);
    std::vector<SendBack> made;
    for (const std::string& unit : gathered.units)
        if (const auto found = by_unit.find(text::fold(unit)); found != by_unit.end())
            made.push_back({unit, std::move(found->second)});
    return made;
}

} // namespace kehoach::returns
