// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vocabulary.h"

#include <array>
#include <utility>

namespace counterpart::domain {

namespace {

template <typename T>
using Entry = std::pair<T, const char16_t *>;

constexpr std::array DocTypes{
    Entry<DocType>{DocType::Readout, u"readout"},
    Entry<DocType>{DocType::PressRelease, u"press release"},
    Entry<DocType>{DocType::Statement, u"statement"},
    Entry<DocType>{DocType::JointStatement, u"joint statement"},
    Entry<DocType>{DocType::FactSheet, u"fact sheet"},
    Entry<DocType>{DocType::Transcript, u"transcript"},
    Entry<DocType>{DocType::Briefing, u"briefing"},
    Entry<DocType>{DocType::NewsReport, u"news report"},
    Entry<DocType>{DocType::MediaNote, u"media note"},
    Entry<DocType>{DocType::SocialPost, u"social post"},
    Entry<DocType>{DocType::Agreement, u"agreement"},
    Entry<DocType>{DocType::Other, u"other"},
};

constexpr std::array ReadoutRoles{
    Entry<ReadoutRole>{ReadoutRole::Readout, u"readout"},
    Entry<ReadoutRole>{ReadoutRole::Preview, u"preview"},
    Entry<ReadoutRole>{ReadoutRole::Remarks, u"remarks"},
    Entry<ReadoutRole>{ReadoutRole::Relay, u"relay"},
    Entry<ReadoutRole>{ReadoutRole::Background, u"background"},
};

constexpr std::array Depths{
    Entry<Depth>{Depth::None, u"none"},
    Entry<Depth>{Depth::Part, u"part"},
    Entry<Depth>{Depth::Full, u"full"},
};

constexpr std::array MeetingFormats{
    Entry<MeetingFormat>{MeetingFormat::Unknown, u""},
    Entry<MeetingFormat>{MeetingFormat::InPerson, u"in person"},
    Entry<MeetingFormat>{MeetingFormat::PhoneCall, u"phone call"},
    Entry<MeetingFormat>{MeetingFormat::VideoCall, u"video call"},
};

constexpr std::array EntityKinds{
    Entry<EntityKind>{EntityKind::Person, u"person"},
    Entry<EntityKind>{EntityKind::Organization, u"organization"},
    Entry<EntityKind>{EntityKind::Place, u"place"},
    Entry<EntityKind>{EntityKind::Programme, u"programme"},
};

constexpr std::array LinkRelations{
    Entry<LinkRelation>{LinkRelation::Same, u"same"},
    Entry<LinkRelation>{LinkRelation::Partial, u"partial"},
    Entry<LinkRelation>{LinkRelation::Conflict, u"conflict"},
};

constexpr std::array Sureties{
    Entry<Surety>{Surety::Perhaps, u"perhaps"},
    Entry<Surety>{Surety::Likely, u"likely"},
    Entry<Surety>{Surety::NearlyCertain, u"nearly certain"},
};

constexpr std::array LinkStatuses{
    Entry<LinkStatus>{LinkStatus::Proposed, u"proposed"},
    Entry<LinkStatus>{LinkStatus::Confirmed, u"confirmed"},
    Entry<LinkStatus>{LinkStatus::Rejected, u"rejected"},
};

constexpr std::array CommitmentKinds{
    Entry<CommitmentKind>{CommitmentKind::Agreed, u"agreed"},
    Entry<CommitmentKind>{CommitmentKind::Pledged, u"pledged"},
    Entry<CommitmentKind>{CommitmentKind::Announced, u"announced"},
    Entry<CommitmentKind>{CommitmentKind::Reaffirmed, u"reaffirmed"},
    Entry<CommitmentKind>{CommitmentKind::Requested, u"requested"},
};

constexpr std::array DueRelations{
    Entry<DueRelation>{DueRelation::By, u"by"},
    Entry<DueRelation>{DueRelation::In, u"in"},
    Entry<DueRelation>{DueRelation::Before, u"before"},
    Entry<DueRelation>{DueRelation::From, u"from"},
};

constexpr std::array CommitmentStatuses{
    Entry<CommitmentStatus>{CommitmentStatus::Proposed, u"proposed"},
    Entry<CommitmentStatus>{CommitmentStatus::Open, u"open"},
    Entry<CommitmentStatus>{CommitmentStatus::InProgress, u"in progress"},
    Entry<CommitmentStatus>{CommitmentStatus::Kept, u"kept"},
    Entry<CommitmentStatus>{CommitmentStatus::PartlyKept, u"partly kept"},
    Entry<CommitmentStatus>{CommitmentStatus::Broken, u"broken"},
    Entry<CommitmentStatus>{CommitmentStatus::Overtaken, u"overtaken"},
    Entry<CommitmentStatus>{CommitmentStatus::Withdrawn, u"withdrawn"},
};

constexpr std::array Priorities{
    Entry<Priority>{Priority::None, u""},
    Entry<Priority>{Priority::Low, u"low"},
    Entry<Priority>{Priority::Normal, u"normal"},
    Entry<Priority>{Priority::High, u"high"},
};

constexpr std::array SkipReasons{
    Entry<SkipReason>{SkipReason::Title, u"title"},
    Entry<SkipReason>{SkipReason::Heading, u"heading"},
    Entry<SkipReason>{SkipReason::Letterhead, u"letterhead"},
    Entry<SkipReason>{SkipReason::Dateline, u"dateline"},
    Entry<SkipReason>{SkipReason::SignOff, u"sign-off"},
    Entry<SkipReason>{SkipReason::Speaker, u"speaker"},
    Entry<SkipReason>{SkipReason::Attribution, u"attribution"},
    Entry<SkipReason>{SkipReason::Notice, u"notice"},
    Entry<SkipReason>{SkipReason::Remark, u"remark"},
    Entry<SkipReason>{SkipReason::Figure, u"figure"},
    Entry<SkipReason>{SkipReason::Mark, u"mark"},
    Entry<SkipReason>{SkipReason::ListNumber, u"list number"},
};

template <typename Table, typename T>
QString lookUp(const Table &table, T value)
{
    for (const auto &[key, word] : table) {
        if (key == value)
            return QString::fromUtf16(word);
    }
    return {};
}

template <typename Table>
auto lookBack(const Table &table, QStringView word)
{
    std::optional<typename Table::value_type::first_type> found;
    for (const auto &[key, text] : table) {
        if (word == QStringView(text))
            found = key;
    }
    return found;
}

} // namespace

#define COUNTERPART_NAMES(Type, Table)                                                                       \
    QString name(Type value)                                                                                 \
    {                                                                                                        \
        return lookUp(Table, value);                                                                         \
    }                                                                                                        \
    template <>                                                                                              \
    std::optional<Type> fromName<Type>(QStringView word)                                                     \
    {                                                                                                        \
        return lookBack(Table, word);                                                                        \
    }

COUNTERPART_NAMES(DocType, DocTypes)
COUNTERPART_NAMES(ReadoutRole, ReadoutRoles)
COUNTERPART_NAMES(Depth, Depths)
COUNTERPART_NAMES(MeetingFormat, MeetingFormats)
COUNTERPART_NAMES(EntityKind, EntityKinds)
COUNTERPART_NAMES(LinkRelation, LinkRelations)
COUNTERPART_NAMES(Surety, Sureties)
COUNTERPART_NAMES(LinkStatus, LinkStatuses)
COUNTERPART_NAMES(CommitmentKind, CommitmentKinds)
COUNTERPART_NAMES(DueRelation, DueRelations)
COUNTERPART_NAMES(CommitmentStatus, CommitmentStatuses)
COUNTERPART_NAMES(Priority, Priorities)
COUNTERPART_NAMES(SkipReason, SkipReasons)

#undef COUNTERPART_NAMES

Surety suretyOf(double score)
{
    constexpr double Likely = 0.6;
    constexpr double NearlyCertain = 0.8;
    return score < Likely ? Surety::Perhaps : score < NearlyCertain ? Surety::Likely : Surety::NearlyCertain;
}

} // namespace counterpart::domain
