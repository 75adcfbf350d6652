// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QString>
#include <QStringView>

/// What the words of an English text say of a meeting, call or visit that it tells of
/// (words/encounterwords.h). Pure functions.
namespace counterpart::analysis {

/// Spoken words of people who met: "Remarks by … and … Before Bilateral Meeting", a joint press conference.
[[nodiscard]] bool titlesRemarks(QStringView title);

/// How they met, told by the first cue: video call, phone call, in person; Unknown without any.
[[nodiscard]] domain::MeetingFormat formatOf(QStringView text);

/// "40th and 41st ASEAN Summits" of "on the sidelines of the 40th and 41st ASEAN Summits and …"; empty if
/// none.
[[nodiscard]] QString occasionOf(QStringView text);

/// Where the part of a sentence ends that tells who met: before "to discuss", "identified by", "who", a
/// semicolon.
[[nodiscard]] qsizetype partiesEnd(QStringView sentence);

/// The title without who issued it ("Statement by NSC Spokesperson … on …" leaves what stands behind "on").
[[nodiscard]] QStringView withoutIssuer(QStringView title);

} // namespace counterpart::analysis
