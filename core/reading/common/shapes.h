// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// What kind of thing a single line is, told by its shape and by a few words that letterheads, page feet and
/// web pages share all over the world. All take a tidied line.
namespace counterpart::reading::shapes {

/// Short, no final stop, and in capitals or mostly capitalised (or of a script without capitals).
[[nodiscard]] bool isHeadingLike(QStringView line);
/// Begins with a capital, ends with a word, no comma or colon: a heading in small letters, where it stands
/// alone.
[[nodiscard]] bool isShortTitle(QStringView line);
[[nodiscard]] bool isAllCapitals(QStringView line);
/// Share of words of four and more letters that begin with a capital; 1 where the script has none.
[[nodiscard]] double capitalisedShare(QStringView line);
/// Long enough, or ended like a sentence: a point is made here.
[[nodiscard]] bool isProse(QStringView line);

/// Telephone, fax, e-mail, web address, post box.
[[nodiscard]] bool isContact(QStringView line);
/// "2", "- 2 -", "Page 2 of 3", "2/3".
[[nodiscard]] bool isPageNumber(QStringView line);
/// A place line such as stands in a page's foot: short, no stop, names with commas or a street number.
[[nodiscard]] bool isAddress(QStringView line);

/// State, ministry, office, bureau, embassy; the kind of paper ("PRESS RELEASE"); national mottos.
[[nodiscard]] bool isLetterhead(QStringView line);
/// "Phnom Penh, 11 December 2024", "November 12, 2022", "4:49 P.M. ICT", and nothing more.
[[nodiscard]] bool isDateline(QStringView line);
/// "The following is attributable to Spokesperson Ned Price:", "Begin text:".
[[nodiscard]] bool isAttribution(QStringView line);
/// "SOURCE: NEWS AGENCIES"
[[nodiscard]] bool isSourceNote(QStringView line);
/// "###", "* * *", "-- END --", "-30-".
[[nodiscard]] bool isEndMark(QStringView line);
/// "Share", "Skip to main content", "Print this page" and their like.
[[nodiscard]] bool isNavigation(QStringView line);
/// Bids the reader to go elsewhere: "Read the full statement here.", "Click …", "See also".
[[nodiscard]] bool isInvitation(QStringView line);
/// "PRESIDENT BIDEN:  …", "Q  …": a turn of a transcript, even a short one.
[[nodiscard]] bool isSpeech(QStringView line);

/// "See also", or a line that a web page cut short: what follows is no part of the text.
[[nodiscard]] bool isTeaser(QStringView line);

} // namespace counterpart::reading::shapes
