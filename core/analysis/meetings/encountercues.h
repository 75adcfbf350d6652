// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QString>
#include <QStringView>

#include <optional>

/// The words by which an English text tells of a meeting, call or visit. Pure functions.
namespace counterpart::analysis {

/// Where a sentence begins to say that an encounter took place: at "met today with", "held a video call",
/// "received"; nullopt when it does not.
[[nodiscard]] std::optional<qsizetype> encounterCue(QStringView sentence);
[[nodiscard]] bool tellsOfEncounter(QStringView sentence);

/// The title names an encounter: "Readout of …’s Call with …", "… Holds Bilateral Meeting with …".
[[nodiscard]] bool titlesEncounter(QStringView title);

/// The text speaks of what is still to come: "will travel to", "upcoming".
[[nodiscard]] bool looksAhead(QStringView text);

/// The sentence announces an encounter between people: "will meet with", "will host".
[[nodiscard]] bool announcesEncounter(QStringView sentence);

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
