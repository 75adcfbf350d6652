// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alignment-learner/logistic.h"

#include <algorithm>
#include <cmath>

namespace counterpart::learner {

using namespace Qt::StringLiterals;
using analysis::Feature;
using analysis::FeatureCount;
using analysis::FeatureRow;

namespace {

constexpr double Penalty = 20;
constexpr double InterceptPenalty = 1e-6; ///< keeps the system solvable
/// Of a padded copy: with more of it readouts of ordinary length are aligned worse.
constexpr double PaddedWeight = 0.3;
constexpr int MostSteps = 25;
constexpr double SmallStep = 1e-9;
constexpr int Unknowns = FeatureCount + 1; ///< the intercept is the last

using Vector = std::array<double, Unknowns>;
using Matrix = std::array<Vector, Unknowns>;

struct Scale
{
    FeatureRow mean{};
    FeatureRow deviation{};
};

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

/// What is learned from: examples that people agree on.
struct Lesson
{
    const Example *example;
    double weight;
};

std::vector<Lesson> lessonsOf(const std::vector<Meeting> &meetings,
                              const std::function<bool(const Meeting &)> &isLeftOut)
{
    std::vector<Lesson> lessons;
    for (const Meeting &meeting : meetings) {
        if (meeting.kind == PairKind::Record || (isLeftOut && isLeftOut(meeting)))
            continue;
        for (const Example &example : meeting.examples) {
            if (!example.optional)
                lessons.push_back({&example, meeting.kind == PairKind::Padded ? PaddedWeight : 1});
        }
    }
    return lessons;
}

Scale scaleOf(const std::vector<Lesson> &lessons)
{
    Scale scale;
    const double n = double(lessons.size());
    for (size_t k = 0; k < FeatureCount; ++k) {
        double sum = 0;
        double squares = 0;
        for (const Lesson &lesson : lessons)
            sum += lesson.example->features[k];
        scale.mean[k] = sum / n;
        for (const Lesson &lesson : lessons)
            squares += std::pow(lesson.example->features[k] - scale.mean[k], 2);
        scale.deviation[k] = std::sqrt(squares / n) + 1e-9;
    }
    return scale;
}

/// Gaussian elimination with the largest pivot of each column.
Vector solve(Matrix left, Vector right)
{
    for (size_t c = 0; c < Unknowns; ++c) {
        size_t pivot = c;
        for (size_t r = c + 1; r < Unknowns; ++r)
            if (std::abs(left[r][c]) > std::abs(left[pivot][c]))
                pivot = r;
        std::swap(left[c], left[pivot]);
        std::swap(right[c], right[pivot]);
        for (size_t r = c + 1; r < Unknowns; ++r) {
            const double factor = left[r][c] / left[c][c];
            for (size_t k = c; k < Unknowns; ++k)
                left[r][k] -= factor * left[c][k];
            right[r] -= factor * right[c];
        }
    }
    Vector solution{};
    for (size_t r = Unknowns; r-- > 0;) {
        double rest = right[r];
        for (size_t k = r + 1; k < Unknowns; ++k)
            rest -= left[r][k] * solution[k];
        solution[r] = rest / left[r][r];
    }
    return solution;
}

/// The step that Newton's method takes from \p beta; \p held coefficients stay where they are.
Vector newtonStep(const std::vector<Lesson> &lessons, const Scale &scale, const Vector &beta,
                  const std::vector<bool> &held)
{
    Matrix hessian{};
    Vector gradient{};
    for (const auto &[example, weight] : lessons) {
        Vector z{};
        for (size_t k = 0; k < FeatureCount; ++k)
            z[k] = (example->features[k] - scale.mean[k]) / scale.deviation[k];
        z[FeatureCount] = 1;
        double sum = 0;
        for (size_t k = 0; k < Unknowns; ++k)
            sum += z[k] * beta[k];
        const double p = logistic(sum);
        for (size_t r = 0; r < Unknowns; ++r) {
            gradient[r] += weight * (p - double(example->linked)) * z[r];
            for (size_t k = 0; k < Unknowns; ++k)
                hessian[r][k] += weight * p * (1 - p) * z[r] * z[k];
        }
    }
    for (size_t k = 0; k < Unknowns; ++k) {
        const double penalty = k < FeatureCount ? Penalty : InterceptPenalty;
        hessian[k][k] += penalty;
        gradient[k] += penalty * beta[k];
    }
    for (size_t k = 0; k < FeatureCount; ++k) {
        if (!held[k])
            continue;
        gradient[k] = 0;
        for (size_t r = 0; r < Unknowns; ++r)
            hessian[k][r] = hessian[r][k] = 0;
        hessian[k][k] = 1;
    }
    return solve(hessian, gradient);
}

Vector minimised(const std::vector<Lesson> &lessons, const Scale &scale, const std::vector<bool> &held)
{
    Vector beta{};
    for (int i = 0; i < MostSteps; ++i) {
        const Vector step = newtonStep(lessons, scale, beta, held);
        double largest = 0;
        for (size_t k = 0; k < Unknowns; ++k) {
            beta[k] -= step[k];
            largest = std::max(largest, std::abs(step[k]));
        }
        if (largest < SmallStep)
            break;
    }
    return beta;
}

double rounded(double value)
{
    return QString::number(value, 'f', 5).toDouble();
}

} // namespace

double Model::probability(const FeatureRow &features) const
{
    double sum = intercept;
    for (size_t k = 0; k < FeatureCount; ++k)
        sum += coefficients[k] * features[k];
    return logistic(sum);
}

Model fit(const std::vector<Meeting> &meetings, const std::function<bool(const Meeting &)> &isLeftOut)
{
    const std::vector<Lesson> lessons = lessonsOf(meetings, isLeftOut);
    const Scale scale = scaleOf(lessons);
    std::vector<bool> held(FeatureCount, false);
    Vector beta = minimised(lessons, scale, held);
    for (const Feature feature : {Feature::SameValue, Feature::NearMoney})
        held[size_t(feature)] = beta[size_t(feature)] < 0;
    if (std::ranges::contains(held, true))
        beta = minimised(lessons, scale, held);
    Model model;
    model.intercept = beta[FeatureCount];
    for (size_t k = 0; k < FeatureCount; ++k) {
        const double coefficient = beta[k] / scale.deviation[k];
        model.intercept -= coefficient * scale.mean[k];
        model.coefficients[k] = rounded(coefficient);
    }
    model.intercept = rounded(model.intercept);
    return model;
}

QString toToml(const Model &model, double threshold)
{
    QString text =
        u"# SPDX-License-Identifier: GPL-3.0-or-later\n"
        "# Learned by app/alignment-learner; see core/analysis/README.md. Not to be edited by hand: "
        "learn again.\n"
        "intercept = %1\nthreshold = %2\n"_s.arg(model.intercept, 0, 'f', 5)
            .arg(threshold, 0, 'f', 2);
    for (int i = 0; i < FeatureCount; ++i)
        text += u"\n[[weight]]\nfeature = \"%1\"\ncoefficient = %2\n"_s.arg(analysis::featureName(Feature(i)))
                    .arg(model.coefficients[size_t(i)], 0, 'f', 5);
    return text;
}

lexicon::AlignmentModel withWeights(const Model &model, double threshold)
{
    lexicon::AlignmentModel full = *lexicon::AlignmentModel::builtIn();
    full.weights.clear();
    for (int i = 0; i < FeatureCount; ++i)
        full.weights.push_back({analysis::featureName(Feature(i)), model.coefficients[size_t(i)]});
    full.intercept = model.intercept;
    full.threshold = threshold;
    return full;
}

} // namespace counterpart::learner
