// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the Web Annotation Data Model, as its sections 3 and 4 ask for it.
#include "core/report/annotationsjsonld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

/// A pair of surrogates stands before the passage.
const QString Text = u"A \U0001F1F0\U0001F1ED flag, and demining by 2025."_s;

report::AnnotationExport sample()
{
    report::AnnotationExport data;
    domain::CodeRow code;
    code.id = domain::CodeId(3);
    code.uuid = u"11111111-2222-4333-8444-555555555555"_s;
    code.values.name = u"Mines"_s;
    domain::CodeRow below = code;
    below.id = domain::CodeId(4);
    below.parent = code.id;
    below.values.name = u"Funds"_s;
    data.codes = {code, below};
    report::AnnotatedDocument document;
    document.row.id = domain::DocumentId(7);
    document.row.title = u"Readout"_s;
    document.row.language = u"en"_s;
    document.row.sha256 = QString(64, u'a');
    document.sourceUrl = u"https://example.org/readout"_s;
    document.text = Text;
    data.documents = {document};
    domain::AnnotationRow row;
    row.id = domain::AnnotationId(1);
    row.uuid = u"aaaaaaaa-2222-4333-8444-555555555555"_s;
    row.document = document.row.id;
    const qsizetype at = Text.indexOf(u"demining");
    row.anchor = text::makeAnchor(Text, {at, at + 8});
    row.codes = {code.id, below.id};
    row.memo = u"A **memo**."_s;
    row.author = u"Sok Dara"_s;
    row.created = row.modified = QDateTime(QDate(2024, 5, 1), QTime(8, 0), QTimeZone::UTC);
    domain::AnnotationRow orphan = row;
    orphan.orphan = true;
    orphan.codes.clear();
    orphan.memo.clear();
    data.annotations = {row, orphan};
    data.generated = row.created;
    data.program = u"Counterpart 1"_s;
    return data;
}

} // namespace

class TestAnnotationsJsonLd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCollectionOfAnnotations()
    {
        const QJsonObject root = QJsonDocument::fromJson(report::toJsonLd(sample())).object();
        QCOMPARE(root[u"@context"].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
        QCOMPARE(root[u"type"].toString(), u"AnnotationCollection"_s);
        QCOMPARE(root[u"total"].toInt(), 2);
        QCOMPARE(root[u"first"][u"type"].toString(), u"AnnotationPage"_s);
        const QJsonArray items = root[u"first"][u"items"].toArray();
        QCOMPARE(items.size(), 2);
        for (const QJsonValue &item : items) {
            QCOMPARE(item[u"type"].toString(), u"Annotation"_s);
            QVERIFY(item[u"id"].toString().startsWith(u"urn:uuid:"));
            QVERIFY(!QUuid::fromString(item[u"id"].toString().sliced(9)).isNull());
            QVERIFY(QDateTime::fromString(item[u"created"].toString(), Qt::ISODate).isValid());
            QCOMPARE(item[u"creator"][u"name"].toString(), u"Sok Dara"_s);
            QVERIFY(item[u"target"].isObject());
        }
    }

    void bodiesSayWhatTheyAreFor()
    {
        const QJsonObject root = QJsonDocument::fromJson(report::toJsonLd(sample())).object();
        const QJsonValue item = root[u"first"][u"items"][0];
        QCOMPARE(item[u"motivation"].toString(), u"tagging"_s);
        const QJsonArray bodies = item[u"body"].toArray();
        QCOMPARE(bodies.size(), 3);
        for (const QJsonValue &body : bodies)
            QCOMPARE(body[u"type"].toString(), u"TextualBody"_s);
        QCOMPARE(bodies[0][u"purpose"].toString(), u"tagging"_s);
        QCOMPARE(bodies[0][u"value"].toString(), u"Mines"_s);
        QCOMPARE(bodies[2][u"purpose"].toString(), u"describing"_s);
        QCOMPARE(bodies[2][u"value"].toString(), u"A **memo**."_s);
        QCOMPARE(bodies[2][u"format"].toString(), u"text/markdown"_s);
    }

    void selectorsCountCodePoints()
    {
        const QJsonObject root = QJsonDocument::fromJson(report::toJsonLd(sample())).object();
        const QJsonValue target = root[u"first"][u"items"][0][u"target"];
        QCOMPARE(target[u"type"].toString(), u"SpecificResource"_s);
        QVERIFY(target[u"source"][u"id"].toString().startsWith(u"ni:///sha-256;"));
        QCOMPARE(target[u"source"][u"via"].toString(), u"https://example.org/readout"_s);
        QCOMPARE(target[u"selector"][0][u"type"].toString(), u"TextQuoteSelector"_s);
        QCOMPARE(target[u"selector"][0][u"exact"].toString(), u"demining"_s);
        const QJsonValue position = target[u"selector"][1];
        QCOMPARE(position[u"type"].toString(), u"TextPositionSelector"_s);
        const QList<uint> points = Text.toUcs4();
        const int start = position[u"start"].toInt();
        const int end = position[u"end"].toInt();
        QCOMPARE(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start, end - start),
            u"demining"_s);
    }

    void anOrphanHasNoPosition()
    {
        const QJsonObject root = QJsonDocument::fromJson(report::toJsonLd(sample())).object();
        const QJsonValue item = root[u"first"][u"items"][1];
        QCOMPARE(item[u"motivation"].toString(), u"highlighting"_s);
        QVERIFY(item[u"body"].isUndefined());
        QCOMPARE(item[u"target"][u"selector"].toArray().size(), 1);
    }

    void theTableNamesCodesByTheirPath()
    {
        const QByteArray csv = report::annotationsCsv(sample());
        QVERIFY(csv.contains("Mines; Mines / Funds"));
        QVERIFY(csv.contains("demining"));
    }
};

QTEST_GUILESS_MAIN(TestAnnotationsJsonLd)
#include "tst_annotationsjsonld.moc"
