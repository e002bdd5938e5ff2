package kartei.bench;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import kartei.query.Weights;

/** The weights by their names, so that a new one is tuned without new code. */
final class WeightNames {
  private static final RecordComponent[] COMPONENTS = Weights.class.getRecordComponents();

  private WeightNames() {}

  static List<String> all() {
    return Arrays.stream(COMPONENTS).map(RecordComponent::getName).toList();
  }

  static float get(Weights weights, String name) {
    return values(weights)[all().indexOf(name)];
  }

  static Weights with(Weights weights, String name, float value) {
    float[] values = values(weights);
    int at = all().indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("no weight " + name + "; there are " + all());
    }
    values[at] = value;
    var arguments = new Object[values.length];
    Arrays.setAll(arguments, i -> values[i]);
    try {
      var types = new Class<?>[values.length];
      Arrays.fill(types, float.class);
      return Weights.class.getConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static float[] values(Weights weights) {
    float[] values = new float[COMPONENTS.length];
    for (int i = 0; i < values.length; i++) {
      try {
        values[i] = (float) COMPONENTS[i].getAccessor().invoke(weights);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return values;
  }
}
