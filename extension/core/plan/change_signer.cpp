// SPDX-License-Identifier: MPL-2.0
#include "plan/change_signer.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

#include <string>
#include <string_view>

namespace kehoach::plan {

namespace {

constexpr std::string_view deputy = "phó ";

class ChangesSigner {
public:
    ChangesSigner(FactWriter& writer, const profile::Profile* profile) : writer_(writer), profile_(profile) {}

    void change(const UsualSigner& wanted) {
        const auto& signers = writer_.plan().components.signers;
        if (signers.size() != 1)
            return writer_.leave("signer", signers.empty() ? "facts.absent" : "facts.several-signers");
        auto block = signers.front();
        // He for whom a deputy signs is a line of the post.
        if (block.authority && stands_in(block.authority->written)) {
            block.posts.insert(block.posts.begin(), *block.authority);
            block.authority.reset();
        }
        if (!wanted.name.empty() && block.names.size() == 1)
            writer_.replace(block.names.front(), wanted.name);
        else if (!wanted.name.empty())
            writer_.leave("signer", "facts.absent");
        if (!wanted.authority.empty() && block.authority)
            writer_.replace(*block.authority, wanted.authority);
        if (!wanted.role.empty())
            posts(block, wanted);
        if (!wanted.authority.empty() && !block.authority && !block.posts.empty())
            writer_.insert_before("signer", block.posts.front(), wanted.authority);
    }

private:
    /// A post of two lines given as its last alone, or another deputy of the head who stands above.
    static bool goes_with_first_line(const Signer& block, const UsualSigner& wanted) {
        return text::same_wording(block.posts.back().value, wanted.role) ||
               (stands_in(block.posts.front().written) && is_deputy(wanted.role));
    }

    /// Where the head signed, his deputy signs in his place; in the Party one who signs for a collective
    /// does not. Who signs by warrant may not pass it on.
    bool needs_stand_in(const Signer& block, const UsualSigner& wanted) const {
        constexpr auto state = profile::Family::state;
        if (profile_ == nullptr || profile_->family != state || writer_.plan().family != state)
            return false;
        const bool by_warrant =
            block.authority && block.authority->written.starts_with(profile_->text("sign.mark.entrusted"));
        const auto head = text::fold(block.posts.front().value);
        return !by_warrant && !stands_in(wanted.authority) &&
               text::fold(wanted.role).starts_with(std::string(deputy) + head);
    }

    static bool is_deputy(std::string_view role) {
        const auto folded = text::fold(role);
        return folded.starts_with(deputy) || folded == "thứ trưởng";
    }

    /// One line of the post or two; the line that stays last keeps its paragraph.
    void posts(const Signer& block, const UsualSigner& wanted) {
        if (block.posts.empty() || block.posts.size() > 2)
            return writer_.leave("signer", "facts.absent");
        const bool two = !wanted.role_2.empty();
        writer_.replace(block.posts.back(), two ? wanted.role_2 : wanted.role);
        if (block.posts.size() == 1 && two)
            writer_.insert_before("signer", block.posts.front(), wanted.role);
        else if (block.posts.size() == 1 && needs_stand_in(block, wanted))
            writer_.insert_before("signer", block.posts.front(),
                                  profile_->text("sign.mark.deputy") + " " + block.posts.front().value);
        else if (block.posts.size() == 2 && two)
            writer_.replace(block.posts.front(), wanted.role);
        else if (block.posts.size() == 2 && !goes_with_first_line(block, wanted))
            writer_.remove_line("signer", block.posts.front().line);
    }

    FactWriter& writer_;
    const profile::Profile* profile_;
};

} // namespace

void change_signer(FactWriter& writer, const profile::Profile* profile, const UsualSigner& wanted) {
    ChangesSigner(writer, profile).change(wanted);
}

} // namespace kehoach::plan
