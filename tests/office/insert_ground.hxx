// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "api_ground.hxx"
#include "body_reading.hxx"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace kehoach::test {

template<class T>
using Ref = css::uno::Reference<T>;

Ref<css::text::XText> body(const Model& model);
/// The paragraph of the body that begins with these words, numbers not counted.
Ref<css::text::XTextRange> line_with(const Model& model, const char* words);
/// Where the words stand first, in any text of the document.
Ref<css::text::XTextRange> found(const Model& model, const char* words);
/// The list in which the paragraph of the body that begins with these words stands, and its number there.
std::string list_of(const Model& model, const char* words);
std::string label_at(const Model& model, const char* words);
bool stands_in_a_table(const Ref<css::text::XTextRange>& range);

void put_cursor(const Model& model, const Ref<css::text::XTextRange>& place);
/// Behind the paragraph that begins so.
void put_cursor(const Model& model, const char* words);

/// One part, one step: undone and done again it leaves what was there.
void insert(const Model& model, const char* part, const rtl::OUString& spec);
/// The message with which a part is refused, nothing being changed.
std::string refused(const Model& model, const char* part, const rtl::OUString& spec);

struct House {
    const char* profile;
    std::string head; ///< what a spec has of the office
};
const std::vector<House>& houses();
rtl::OUString spec(const House& house, const std::string& more = {});

std::string faults_of(const Model& model);

/// A plan put together part by part, as a drafter does.
OpenDocument built(const House& house);
/// What a drafter has who began with the text: its type, its subject, a sentence.
OpenDocument headless();

/// A test for each of the houses; api_insert_test.cxx says once which.
class Parts : public testing::TestWithParam<int> {
protected:
    const House& house() const { return houses().at(static_cast<std::size_t>(GetParam())); }
};

} // namespace kehoach::test
