// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lexicon/abbreviations.h"
#include "core/lexicon/calendar.h"
#include "core/lexicon/commitmentpatterns.h"
#include "core/lexicon/equalterms.h"
#include "core/lexicon/issuers.h"
#include "core/lexicon/khmer.h"
#include "core/lexicon/matcher.h"
#include "core/lexicon/names.h"
#include "core/lexicon/offices.h"
#include "core/lexicon/organizations.h"
#include "core/lexicon/places.h"
#include "core/lexicon/speechacts.h"
#include "core/lexicon/titles.h"
#include "core/lexicon/topics.h"
#include "core/lexicon/units.h"
#include "core/lexicon/wordclasses.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace counterpart::lexicon {

/// All lexicons of resources/lexicon and the user's own files, loaded once and then immutable.
/// Any thread may read. A table a subject; matcher() finds the terms of all of them in one pass.
class Lexicon
{
public:
    /// The lexicons built into the program, plus every *.toml of \p userFolders (in order of folder, then of
    /// file name), which add to entries of a known name, or replace them where they say "replace = true". A
    /// file may hold entries of any kind. The error names file, line and key.
    [[nodiscard]] static base::Result<std::shared_ptr<const Lexicon>>
    load(const QStringList &userFolders = {});
    /// The built-in ones, loaded on first use (about 60 ms) and shared. Thread-safe.
    [[nodiscard]] static std::shared_ptr<const Lexicon> builtIn();
    ~Lexicon();

    /// Changes whenever a lexicon changes; stored beside detections, so that nothing is analysed twice for
    /// nothing.
    [[nodiscard]] QString fingerprint() const;
    /// Keys that no table knows, "file:line: key: …"; harmless, but likely typing errors.
    [[nodiscard]] const QStringList &warnings() const;

    [[nodiscard]] const Topics &topics() const;
    [[nodiscard]] const WordClasses &wordClasses() const;
    [[nodiscard]] const EqualTerms &equalTerms() const;
    [[nodiscard]] const SpeechActs &speechActs() const;
    [[nodiscard]] const Titles &titles() const;
    [[nodiscard]] const Places &places() const;
    [[nodiscard]] const Issuers &issuers() const;
    [[nodiscard]] const Abbreviations &abbreviations() const;
    [[nodiscard]] const Offices &offices() const;
    [[nodiscard]] const Organizations &organizations() const;
    [[nodiscard]] const Names &names() const;
    [[nodiscard]] const KhmerNames &khmerNames() const;
    [[nodiscard]] const Calendar &calendar() const;
    [[nodiscard]] const Units &units() const;
    [[nodiscard]] const CommitmentPatterns &commitmentPatterns() const;

    /// Built on first use, then shared. Thread-safe.
    [[nodiscard]] const Matcher &matcher() const;

private:
    Lexicon();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace counterpart::lexicon
