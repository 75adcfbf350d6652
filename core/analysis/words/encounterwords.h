// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

/// Does this tell of a meeting, a call or a visit? The one place that says so, with one vocabulary:
/// [encounters] in resources/lexicon/cues/meetings.toml. Pure functions of English text.
namespace counterpart::analysis {

/// Where a sentence begins to say that an encounter took place: at "met today with", "held a video call",
/// "received"; nullopt when it does not.
[[nodiscard]] std::optional<qsizetype> encounterCue(QStringView sentence);
[[nodiscard]] bool tellsOfEncounter(QStringView sentence);

/// The title names an encounter: "Readout of …’s Call with …", "… Holds Bilateral Meeting with …".
[[nodiscard]] bool titlesEncounter(QStringView title);
/// The title names a journey, on which people are met: "Statement on …’s Travel to …".
[[nodiscard]] bool titlesJourney(QStringView title);

/// The text speaks of what is still to come: "will travel to", "upcoming".
[[nodiscard]] bool looksAhead(QStringView text);
/// The sentence announces an encounter between people: "will meet with", "will host".
[[nodiscard]] bool announcesEncounter(QStringView sentence);

/// What a text is by its first sentences, folded, where nothing else tells; narrower than the above, since a
/// statement "welcomes" too.
enum class Lead {
    Nothing,
    Account,   ///< "met with", "spoke by phone to"
    Reception, ///< "received …": an account if the title names an encounter
    Announcement,
};
[[nodiscard]] Lead leadOf(QStringView folded);

} // namespace counterpart::analysis
