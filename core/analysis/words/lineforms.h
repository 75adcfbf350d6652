// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Lines that are no part of what a text says, told by their words alone. Pure; a line is trimmed. When in
/// doubt none of them holds: a sentence that is lost is worse than a heading that is shown.
namespace counterpart::analysis {

/// "The following is attributable to Spokesperson …:", "Begin text:".
[[nodiscard]] bool isAttribution(QStringView line);
/// Telephone, address of the web or of mail, source, credit, "For more information, see …", "Share this".
[[nodiscard]] bool isNotice(QStringView line);
/// Of whole lines and of sentences within a paragraph alike: "Read more: …", "Distributed by the Press Office."
[[nodiscard]] bool isPointer(QStringView line);
/// How a signed text closes: "Done at … in two originals …", "In witness whereof …".
[[nodiscard]] bool isSignOffFormula(QStringView line);
/// "4:52 P.M. IST"
[[nodiscard]] bool isTimeOfDay(QStringView line);
/// "END", "-- 30 --", "End of transcript.", "（完）".
[[nodiscard]] bool isEndMark(QStringView line);
[[nodiscard]] bool isDeskMark(QStringView piece); ///< "PIB/AKT/HR" behind the last sentence
/// "1. …", "（二）…", "三、…": what is numbered is said, in however few words.
[[nodiscard]] bool isNumberedPoint(QStringView line);
/// In brackets, by whoever wrote the words down: "(Applause.)", "(No translation provided.)", "[sic]". What
/// brackets hold beside that is said by the text.
[[nodiscard]] bool isRemark(QStringView piece);

} // namespace counterpart::analysis
