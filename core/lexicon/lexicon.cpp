// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/lexicon.h"

#include "core/lexicon/cues.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <mutex>

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

struct Lexicon::Private
{
    Topics topics;
    WordClasses wordClasses;
    EqualTerms equalTerms;
    SpeechActs speechActs;
    Titles titles;
    Places places;
    Issuers issuers;
    Abbreviations abbreviations;
    Offices offices;
    Organizations organizations;
    Names names;
    KhmerNames khmerNames;
    Calendar calendar;
    Units units;
    CommitmentPatterns commitmentPatterns;
    QStringList warnings;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    QString fingerprint;
    mutable std::once_flag matcherOnce;
    mutable Matcher matcher;

    void take(const QByteArray &toml, const QString &file, Problems &problems);
    void buildMatcher() const;
};

namespace {

const QStringList &knownKinds()
{
    static const QStringList kinds{u"version"_s,
                                   u"office"_s,
                                   u"topic"_s,
                                   u"equal"_s,
                                   u"act"_s,
                                   u"title"_s,
                                   u"words"_s,
                                   u"country"_s,
                                   u"place"_s,
                                   u"months"_s,
                                   u"weekdays"_s,
                                   u"currency"_s,
                                   u"measure"_s,
                                   u"scale"_s,
                                   u"number"_s,
                                   u"nouns"_s,
                                   u"issuer"_s,
                                   u"doc_type"_s,
                                   u"relay"_s,
                                   u"abbreviation"_s,
                                   u"organization"_s,
                                   u"shapes"_s,
                                   u"order"_s,
                                   u"given"_s,
                                   u"nickname"_s,
                                   u"particles"_s,
                                   u"initials"_s,
                                   u"not_a_name"_s,
                                   u"name"_s,
                                   u"digits"_s,
                                   u"lunar_months"_s,
                                   u"commitment_terms"_s,
                                   u"commitment_clause"_s,
                                   u"commitment"_s,
                                   u"commitment_action"_s};
    return kinds;
}

base::Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(
            base::ErrorKind::Unreadable, path, u"cannot be read (%1)"_s.arg(file.errorString()),
            u"see that the file is there and may be read, or take its folder out of the settings"_s);
    return file.readAll();
}

} // namespace

void Lexicon::Private::take(const QByteArray &toml, const QString &file, Problems &problems)
{
    hash.addData(toml);
    const Entry root = parseEntries(toml, file, problems);
    root.expectOnly(knownKinds(), problems);
    readTopics(root, topics, problems);
    readWordClasses(root, wordClasses, problems);
    readEqualTerms(root, equalTerms, problems);
    readSpeechActs(root, speechActs, problems);
    readTitles(root, titles, problems);
    places.read(root, problems);
    issuers.read(root, problems);
    abbreviations.read(root, problems);
    offices.read(root, problems);
    organizations.read(root, problems);
    names.read(root, problems);
    readKhmerNames(root, khmerNames, problems);
    calendar.read(root, problems);
    units.read(root, problems);
    commitmentPatterns.read(root, problems);
}

void Lexicon::Private::buildMatcher() const
{
    addTerms(topics, matcher);
    addTerms(equalTerms, matcher);
    addTerms(speechActs, matcher);
    addTerms(titles, matcher);
    places.addTerms(matcher);
    issuers.addTerms(matcher);
    offices.addTerms(matcher);
    organizations.addTerms(matcher);
    addTerms(khmerNames, matcher);
    matcher.build();
}

Lexicon::Lexicon() : d(std::make_unique<Private>()) {}
Lexicon::~Lexicon() = default;

base::Result<std::shared_ptr<const Lexicon>> Lexicon::load(const QStringList &userFolders)
{
    std::shared_ptr<Lexicon> lexicon(new Lexicon);
    for (const QString &folder : QStringList{u":/counterpart/lexicon"_s} + userFolders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
            const auto bytes = contents(dir.filePath(name));
            if (!bytes)
                return std::unexpected(bytes.error());
            Problems problems;
            lexicon->d->take(*bytes, name, problems);
            lexicon->d->warnings += problems.warnings;
            if (!problems.errors.isEmpty())
                return base::fail(base::ErrorKind::Invalid, dir.filePath(name), problems.errors.first(),
                                  u"mend the lexicon file, or take it out of its folder"_s);
        }
    }
    lexicon->d->hash.addData(cueBytes());
    lexicon->d->fingerprint = QString::fromLatin1(lexicon->d->hash.result().toHex().first(16));
    return std::shared_ptr<const Lexicon>(lexicon);
}

std::shared_ptr<const Lexicon> Lexicon::builtIn()
{
    static const std::shared_ptr<const Lexicon> shared = [] {
        auto loaded = load();
        if (!loaded)
            qFatal("%ls", qUtf16Printable(loaded.error().line()));
        return *loaded;
    }();
    return shared;
}

QString Lexicon::fingerprint() const
{
    return d->fingerprint;
}

const QStringList &Lexicon::warnings() const
{
    return d->warnings;
}

const Topics &Lexicon::topics() const
{
    return d->topics;
}

const EqualTerms &Lexicon::equalTerms() const
{
    return d->equalTerms;
}

const SpeechActs &Lexicon::speechActs() const
{
    return d->speechActs;
}

const Titles &Lexicon::titles() const
{
    return d->titles;
}

const WordClasses &Lexicon::wordClasses() const
{
    return d->wordClasses;
}

const Places &Lexicon::places() const
{
    return d->places;
}

const Calendar &Lexicon::calendar() const
{
    return d->calendar;
}

const Units &Lexicon::units() const
{
    return d->units;
}

const CommitmentPatterns &Lexicon::commitmentPatterns() const
{
    return d->commitmentPatterns;
}

const Issuers &Lexicon::issuers() const
{
    return d->issuers;
}

const Abbreviations &Lexicon::abbreviations() const
{
    return d->abbreviations;
}

const Organizations &Lexicon::organizations() const
{
    return d->organizations;
}

const Names &Lexicon::names() const
{
    return d->names;
}

const KhmerNames &Lexicon::khmerNames() const
{
    return d->khmerNames;
}

const Offices &Lexicon::offices() const
{
    return d->offices;
}

const Matcher &Lexicon::matcher() const
{
    std::call_once(d->matcherOnce, [this] { d->buildMatcher(); });
    return d->matcher;
}

} // namespace counterpart::lexicon
