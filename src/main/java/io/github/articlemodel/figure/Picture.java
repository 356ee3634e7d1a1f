package io.github.articlemodel.figure;

import io.github.articlemodel.model.Figure;
import java.util.List;

/**
 * A picture that was found.
 *
 * @param figure the picture
 * @param unclearCredits what may be a credit of it or not
 */
record Picture(Figure figure, List<String> unclearCredits) {}
