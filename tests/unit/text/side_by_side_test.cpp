// SPDX-License-Identifier: MPL-2.0
#include "text/side_by_side.hpp"

#include "text/work.hpp"

#include <atomic>
#include <gtest/gtest.h>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <thread>

namespace {

using namespace kehoach::text;

constexpr std::size_t long_enough = 10 * Watch::piece;

TEST(SideBySide, DoesEveryPieceOnce) {
    std::vector<std::atomic<int>> done(1'000);
    side_by_side(done.size(), long_enough, [&](std::size_t piece) { ++done[piece]; });
    for (const auto& times : done)
        EXPECT_EQ(times, 1);
}

TEST(SideBySide, WithNoPieceThereIsNothingToDo) {
    side_by_side(0, long_enough, [](std::size_t) { ADD_FAILURE(); });
}

TEST(SideBySide, AShortTextIsReadByTheCallerAlone) {
    std::set<std::thread::id> threads;
    side_by_side(100, 10'000, [&](std::size_t) { threads.insert(std::this_thread::get_id()); });
    EXPECT_EQ(threads, std::set{std::this_thread::get_id()});
}

TEST(SideBySide, WhoWantsToBeAloneGetsNoHelp) {
    const OneThread thread;
    std::vector<std::size_t> order;
    side_by_side(5, long_enough, [&](std::size_t piece) { order.push_back(piece); });
    EXPECT_EQ(order, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
}

TEST(SideBySide, WhatAPieceThrowsIsThrownToTheCallerAndEndsTheOthers) {
    std::atomic<int> begun = 0;
    EXPECT_THROW(side_by_side(100'000, long_enough,
                              [&](std::size_t piece) {
                                  ++begun;
                                  if (piece == 3)
                                      throw std::out_of_range("3");
                              }),
                 std::out_of_range);
    EXPECT_LT(begun, 100'000);
}

TEST(SideBySide, EveryPieceIsWatchedByTheWatchOfTheCaller) {
    std::atomic<int> asked = 0;
    const Watch watch([&] { return ++asked < 2; });
    EXPECT_THROW(side_by_side(100'000, long_enough, [](std::size_t) { work(Watch::piece); }), Cancelled);
}

/// Only the helper has something to do: the caller asks the watch while it waits for it.
TEST(SideBySide, TheWatchIsAskedWhileTheCallerWaits) {
    if (std::thread::hardware_concurrency() < 2)
        GTEST_SKIP() << "one core: there are no helpers";
    const auto caller = std::this_thread::get_id();
    std::atomic<bool> helped = false;
    const Watch watch([&] { return !helped; });
    EXPECT_THROW(side_by_side(1'000, long_enough,
                              [&](std::size_t) {
                                  if (std::this_thread::get_id() == caller) {
                                      while (!helped)
                                          std::this_thread::yield();
                                      return;
                                  }
                                  helped = true;
                                  for (;;)
                                      work(Watch::piece);
                              }),
                 Cancelled);
}

TEST(SideBySide, MayBeUsedWithinAPiece) {
    std::atomic<int> done = 0;
    side_by_side(8, long_enough,
                 [&](std::size_t) { side_by_side(8, long_enough, [&](std::size_t) { ++done; }); });
    EXPECT_EQ(done, 64);
}

TEST(PiecesOf, EachHasAsManyAsAskedForAndBeginsWhereOneMay) {
    const auto tens = [](std::size_t at) { return at % 10 == 0; };
    EXPECT_EQ(pieces_of(40, 15, tens), (std::vector<std::size_t>{0, 20, 40}));
    EXPECT_EQ(pieces_of(45, 5, tens), (std::vector<std::size_t>{0, 10, 20, 30, 40, 45}));
    EXPECT_EQ(pieces_of(45, 5, [](std::size_t) { return false; }), (std::vector<std::size_t>{0, 45}));
    EXPECT_EQ(pieces_of(0, 5, tens), (std::vector<std::size_t>{0, 0}));
}

} // namespace
