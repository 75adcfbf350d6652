// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/coreferenceperson.h"

#include "core/analysis/entities/coreferenceroles.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using Proof = PersonCandidate::Proof;

namespace {

constexpr qsizetype kMaxForms = 24; ///< ways to write one name, and roles, that are kept

double confidenceOf(Proof proof, bool fullName)
{
    switch (proof) {
    case Proof::Known:
        return 0.97;
    case Proof::Titled:
        return fullName ? 0.95 : 0.8;
    case Proof::Apposed:
        return 0.85;
    case Proof::GivenName:
        return 0.75;
    case Proof::Context:
        return 0.6;
    case Proof::Weak:
        break;
    }
    return 0.3;
}

QString ruleOf(Proof proof)
{
    switch (proof) {
    case Proof::Known:
        return u"lexicon"_s;
    case Proof::Titled:
        return u"title"_s;
    case Proof::Apposed:
        return u"apposition"_s;
    case Proof::GivenName:
        return u"given-name"_s;
    case Proof::Context:
        return u"person-verb"_s;
    case Proof::Weak:
        break;
    }
    return u"name-seen-again"_s;
}

} // namespace

void CoreferencePerson::attach(const EntityText &text, const PersonCandidate &candidate, bool isBody)
{
    const bool fuller =
        candidate.name.fullWords() > name.fullWords() ||
        (candidate.name.fullWords() == name.fullWords() && candidate.name.keys.size() > name.keys.size());
    if (name.isEmpty() || fuller) {
        const int family = name.family;
        name = candidate.name;
        if (name.family < 0 && family == 0)
            name.family = 0;
    }
    const QString form = candidate.name.display();
    if (!forms.contains(form) && formOrder.size() < kMaxForms)
        formOrder << form;
    forms[form] += isBody ? 2 : 1;
    proof = std::max(proof, candidate.proof);
    if (country.isEmpty())
        country = candidate.country;
    if (known.isEmpty())
        known = candidate.known;
    for (const QString &role : candidate.roles)
        if (roles.size() < kMaxForms)
            addRole(roles, role);
    if (candidate.title && candidate.title->honorific && honorifics.size() < kMaxForms) {
        const QString honorific = text.string(candidate.title->begin, candidate.title->end).toLower();
        if (!honorifics.contains(honorific))
            honorifics << honorific;
    }
    if (isBody)
        refer(text.range(candidate.begin, candidate.end), true);
}

void CoreferencePerson::absorb(CoreferencePerson other)
{
    if (other.name.fullWords() > name.fullWords())
        name = other.name;
    for (const QString &form : std::as_const(other.formOrder)) {
        if (!forms.contains(form))
            formOrder << form;
        forms[form] += other.forms.value(form);
    }
    for (const QString &role : std::as_const(other.roles))
        addRole(roles, role);
    honorifics += other.honorifics;
    if (country.isEmpty())
        country = other.country;
    proof = std::max(proof, other.proof);
    references.insert(references.end(), other.references.begin(), other.references.end());
}

qsizetype CoreferencePerson::lastBefore(qsizetype at) const
{
    qsizetype last = -1;
    for (const Reference &reference : references)
        if (reference.range.begin < at)
            last = std::max(last, reference.range.begin);
    return last;
}

QString CoreferencePerson::displayName() const
{
    if (!known.isEmpty())
        return known;
    QString best;
    int bestCount = -1;
    for (const QString &form : formOrder) {
        if (parsePersonName(form).fullWords() < std::min(2, name.fullWords()))
            continue;
        const int count = forms.value(form);
        if (count > bestCount || (count == bestCount && form.size() > best.size())) {
            bestCount = count;
            best = form;
        }
    }
    return best;
}

domain::EntityFact CoreferencePerson::fact(const lexicon::Lexicon &lexicon)
{
    domain::EntityFact out;
    out.kind = domain::EntityKind::Person;
    out.name = displayName();
    for (const QString &form : formOrder)
        if (form != out.name)
            out.aliases << form;
    out.country = country;
    const QString countryName = lexicon.places().countryName(country);
    for (const QString &role : roles)
        out.roles << withCountry(role, countryName);
    out.roles.removeDuplicates();
    std::ranges::sort(references, {}, [](const Reference &r) { return r.range.begin; });
    for (const Reference &reference : references)
        if (out.mentions.empty() || out.mentions.back().range.end <= reference.range.begin)
            out.mentions.push_back({reference.range, reference.byName});
    out.evidence = {confidenceOf(proof, name.fullWords() >= 2), ruleOf(proof)};
    if (assumed)
        out.evidence = {0.5, u"office-holder"_s};
    return out;
}

} // namespace counterpart::analysis
