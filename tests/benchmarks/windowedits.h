// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterpart::test {

class Benchmark;
class WatchedApplication;
struct WindowFixture;

/// Prints a table: for every kind of edit, and for its undo, the longest event of the GUI thread that came of
/// it, also as a multiple of a known thing: one row written to a plain file and the window painted once.
/// Expects that every edit is made and taken back. The store is as it was afterwards.
void measureEdits(WatchedApplication &application, Benchmark &benchmark, WindowFixture &fixture);

} // namespace counterpart::test
