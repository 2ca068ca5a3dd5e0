// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>

namespace kehoach::test {

/// The loop S10 of speed.md over the paragraphs of a Writer document, neither more nor less: what it takes here
/// beside what it took there tells how fast this machine is, and what the times of the budgets mean on it.
/// Microseconds a paragraph there: `known_us`, with 10,000 paragraphs.
void read_as_known(const css::uno::Reference<css::frame::XModel>& model);
inline constexpr double known_us = 7.9;

} // namespace kehoach::test
